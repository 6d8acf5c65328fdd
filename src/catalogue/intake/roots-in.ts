/** Finds the courses among files: by their root documents, by what is nearly one, and by the manifests of bundles. */
import { byCodeUnit, extensionOf, fileNameOf, folderOf } from '../../base/path.js'
import type { Content, Tree } from '../../base/tree.js'
import { isRootFile } from '../../parse/parse.js'
import { isContainer } from './file-kind.js'
import { oddRoot } from './odd-root.js'

export interface FoundRoot {
  /** `bundle` is one file; `unpacked` is a folder that holds what a bundle holds. */
  readonly kind: 'package' | 'bundle' | 'unpacked'
  /** The name its root document had, and the one it is read under. */
  readonly renamed?: { readonly from: string; readonly to: string }
  /** What is in it and looks like something of its own: another course, an archive. */
  readonly inside: readonly string[]
}

interface Root extends FoundRoot {
  /** Below what was searched; '' for all of it. */
  readonly folder: string
  readonly files: Tree
}

export interface Roots {
  readonly roots: readonly Root[]
  /** Files that are in no course. */
  readonly rest: Tree
}

const isIn = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`)

const depthOf = (folder: string): number => (folder === '' ? 0 : folder.split('/').length)

const byFolder = (paths: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const folders = new Map<string, string[]>()
  for (const path of paths) {
    const same = folders.get(folderOf(path))
    if (same) same.push(path)
    else folders.set(folderOf(path), [path])
  }
  return folders
}

const within = (files: Tree, folder: string): Map<string, Content> => {
  const own = new Map<string, Content>()
  for (const [path, content] of files) {
    if (isIn(path, folder)) own.set(folder === '' ? path : path.slice(folder.length + 1), content)
  }
  return own
}

const MANIFEST = 'kebao.json'

/** Other courses, and archives: files of a course that somebody may have meant as a submission. */
const strangersIn = (files: Tree): readonly string[] =>
  [...files.keys()].filter(
    (path) =>
      (path.includes('/') && isRootFile(fileNameOf(path))) ||
      (isContainer(path) && extensionOf(path) !== 'gz'),
  )

const renamedTree = (files: Map<string, Content>, from: string, to: string): Tree => {
  const content = files.get(from)
  files.delete(from)
  if (content !== undefined) files.set(to, content)
  return new Map([...files].sort(([a], [b]) => byCodeUnit(a, b)))
}

/** The outermost folders that have a root document. A folder with none but a text that must be one comes after them. */
export const rootsIn = async (files: Tree): Promise<Roots> => {
  const folders = byFolder(files.keys())
  const inOrder = [...folders.keys()].sort((a, b) => depthOf(a) - depthOf(b) || byCodeUnit(a, b))
  const roots: Root[] = []
  const isTaken = (folder: string): boolean =>
    roots.some((root) => folder === root.folder || isIn(folder, root.folder))
  for (const folder of inOrder) {
    if (isTaken(folder)) continue
    const names = (folders.get(folder) ?? []).map(fileNameOf)
    const isBundle = names.includes(MANIFEST)
    if (!isBundle && !names.some(isRootFile)) continue
    const own = within(files, folder)
    roots.push({
      folder,
      files: own,
      kind: isBundle ? 'unpacked' : 'package',
      inside: isBundle ? [] : strangersIn(own),
    })
  }
  for (const folder of inOrder) {
    // A folder around courses is where they lie, whatever its own texts say.
    if (isTaken(folder) || roots.some((root) => isIn(root.folder, folder))) continue
    const odd = await oddRoot(files, folders.get(folder) ?? [])
    if (odd === undefined) continue
    const from = fileNameOf(odd.path)
    const own = renamedTree(within(files, folder), from, odd.name)
    const renamed = { from, to: odd.name }
    roots.push({ folder, files: own, kind: 'package', inside: strangersIn(own), renamed })
  }
  const rest = new Map([...files].filter(([path]) => !roots.some((root) => isIn(path, root.folder))))
  return { roots, rest }
}
