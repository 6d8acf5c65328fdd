/** Finds the courses among files: by their root documents, by what is nearly one, and by the manifests of bundles. */
import { groupBy } from '../../base/group-by.js'
import { byCodeUnit, extensionOf, fileNameOf, folderOf } from '../../base/path.js'
import type { Content, Tree } from '../../base/tree.js'
import { isRootFile } from '../../parse/parse.js'
import { isContainer } from './file-kind.js'
import { type OddRoot, oddRoot } from './odd-root.js'

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

const depthOf = (folder: string): number => (folder === '' ? 0 : folder.split('/').length)

/** A folder and all around it, up to the top: ''. */
function* upwards(folder: string): Generator<string> {
  let at = folder
  for (; at !== ''; at = folderOf(at)) yield at
  yield at
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

type Kind = FoundRoot['kind']

/** Where courses begin. Of a hostile archive there are tens of thousands: nothing here looks at all of them for each. */
const foldersOfRoots = async (files: Tree): Promise<ReadonlyMap<string, { kind: Kind; odd?: OddRoot }>> => {
  const folders = groupBy(files.keys(), folderOf)
  const inOrder = [...folders.keys()].sort((a, b) => depthOf(a) - depthOf(b) || byCodeUnit(a, b))
  const roots = new Map<string, { kind: Kind; odd?: OddRoot }>()
  const around = new Set<string>()
  const isTaken = (folder: string): boolean => [...upwards(folder)].some((each) => roots.has(each))
  const add = (folder: string, root: { kind: Kind; odd?: OddRoot }): void => {
    roots.set(folder, root)
    for (const each of upwards(folder)) around.add(each)
  }
  for (const folder of inOrder) {
    if (isTaken(folder)) continue
    const names = (folders.get(folder) ?? []).map(fileNameOf)
    const isBundle = names.includes(MANIFEST)
    if (isBundle || names.some(isRootFile)) add(folder, { kind: isBundle ? 'unpacked' : 'package' })
  }
  for (const folder of inOrder) {
    // A folder around courses is where they lie, whatever its own texts say.
    if (isTaken(folder) || around.has(folder)) continue
    const odd = await oddRoot(files, folders.get(folder) ?? [])
    if (odd !== undefined) add(folder, { kind: 'package', odd })
  }
  return roots
}

/** The outermost folders that have a root document. A folder with none but a text that must be one comes after them. */
export const rootsIn = async (files: Tree): Promise<Roots> => {
  const found = await foldersOfRoots(files)
  const parts = new Map([...found.keys()].map((folder) => [folder, new Map<string, Content>()]))
  const rest = new Map<string, Content>()
  for (const [path, content] of files) {
    const folder = [...upwards(folderOf(path))].find((each) => found.has(each))
    const part = folder === undefined ? undefined : parts.get(folder)
    if (folder === undefined || part === undefined) rest.set(path, content)
    else part.set(folder === '' ? path : path.slice(folder.length + 1), content)
  }
  const roots = Array.from(found, ([folder, { kind, odd }]): Root => {
    const own = parts.get(folder) ?? new Map<string, Content>()
    if (odd === undefined)
      return { folder, files: own, kind, inside: kind === 'unpacked' ? [] : strangersIn(own) }
    const renamed = { from: fileNameOf(odd.path), to: odd.name }
    const tree = renamedTree(own, renamed.from, renamed.to)
    return { folder, files: tree, kind, inside: strangersIn(tree), renamed }
  })
  return { roots, rest }
}
