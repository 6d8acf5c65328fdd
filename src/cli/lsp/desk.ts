/** The packages somebody is working on: files from disk, open buffers laid over them, and what was found in both. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import {
  type Checked,
  type Content,
  check,
  type Diagnostic,
  type LintOptions,
  leftOut,
  type Package,
  type Tree,
  tree,
} from '../../index.js'
import { keptOut, readTree } from '../../node/index.js'
import { pathWithin } from './file-address.js'

export interface CheckedFolder {
  readonly tree: Tree
  readonly pkg: Package | undefined
  readonly diagnostics: readonly Diagnostic[]
}

export interface Desk {
  /** Everything in a folder, with the open buffers as they are now. */
  readonly check: (folder: string) => Promise<CheckedFolder>
  /** The last package that was understood, which may lag behind the buffers. */
  readonly latest: (folder: string) => Promise<Package | undefined>
  /** A buffer of the folder has changed. */
  readonly touch: (folder: string) => void
  /** Something in the folder on disk has changed. */
  readonly reread: (folder: string) => void
  /** Nobody works on the folder any more. */
  readonly forget: (folder: string) => void
  /** Every folder that is worked on. */
  readonly folders: () => readonly string[]
}

/** A folder on disk, and the paths that are no part of it even where they are open. */
interface Disk extends Checked<Tree> {
  readonly isKeptOut: (path: string) => boolean
}

const readDisk = async (folder: string): Promise<Disk> => {
  try {
    return { ...(await readTree(folder)), isKeptOut: keptOut(folder) }
  } catch {
    // A folder that has gone since is an empty one.
    return { value: new Map(), diagnostics: [], isKeptOut: leftOut() }
  }
}

interface Shelf {
  /** The folder on disk; kept until it changes. */
  disk?: Promise<Disk>
  checked?: Promise<CheckedFolder>
  latest?: Package | undefined
}

/**
 * @param buffers the open files, by real path
 * @param optionsOf the settings that hold for a folder
 */
export const openDesk = (
  buffers: () => ReadonlyMap<string, TextDocument>,
  optionsOf: (folder: string) => LintOptions,
): Desk => {
  const shelves = new Map<string, Shelf>()

  const shelfOf = (folder: string): Shelf => {
    const shelf = shelves.get(folder) ?? {}
    shelves.set(folder, shelf)
    return shelf
  }

  const checkAll = async (folder: string, shelf: Shelf): Promise<CheckedFolder> => {
    shelf.disk ??= readDisk(folder)
    const disk = await shelf.disk
    const open = [...buffers()].flatMap(([path, document]) => {
      const file = pathWithin(folder, path)
      return file === undefined || disk.isKeptOut(file) ? [] : [[file, document.getText()] as const]
    })
    const { value, diagnostics } = tree(new Map<string, Content | string>([...disk.value, ...open]))
    const checked = await check(value, optionsOf(folder))
    shelf.latest = checked.value ?? shelf.latest
    return {
      tree: value,
      pkg: checked.value,
      diagnostics: [...disk.diagnostics, ...diagnostics, ...checked.diagnostics],
    }
  }

  const checkFolder: Desk['check'] = (folder) => {
    const shelf = shelfOf(folder)
    if (shelf.checked === undefined) {
      const checked = checkAll(folder, shelf)
      shelf.checked = checked
      // What failed is tried again by whoever asks next.
      checked.catch(() => {
        if (shelf.checked === checked) delete shelf.checked
      })
    }
    return shelf.checked
  }

  return {
    check: checkFolder,
    latest: async (folder) => shelves.get(folder)?.latest ?? (await checkFolder(folder)).pkg,
    touch: (folder) => {
      delete shelfOf(folder).checked
    },
    reread: (folder) => {
      const shelf = shelfOf(folder)
      delete shelf.checked
      delete shelf.disk
    },
    forget: (folder) => void shelves.delete(folder),
    folders: () => [...shelves.keys()],
  }
}
