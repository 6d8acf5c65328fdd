/** The packages somebody is working on: files from disk, open buffers laid over them, and what was found in both. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import {
  type Content,
  check,
  type Diagnostic,
  type LintOptions,
  type Package,
  type Tree,
  tree,
} from '../../index.js'
import { readTree } from '../../node/index.js'
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

interface Shelf {
  /** The folder on disk; kept until it changes. */
  disk?: ReturnType<typeof readTree>
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
    // A folder that has gone since is an empty one.
    shelf.disk ??= readTree(folder).catch(() => ({ value: new Map() as Tree, diagnostics: [] }))
    const disk = await shelf.disk
    const open = [...buffers()].flatMap(([path, document]) => {
      const file = pathWithin(folder, path)
      return file === undefined ? [] : [[file, document.getText()] as const]
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
