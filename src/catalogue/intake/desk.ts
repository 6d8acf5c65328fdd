/** What lies on a desk, and which of it is one submission: files grouped as their senders meant them. */
import { byCodeUnit, fileNameOf, folderOf } from '../../base/path.js'
import type { Content } from '../../base/tree.js'
import { isSystemFile } from '../../base/zip/foreign/system-file.js'
import { isContainer } from './file-kind.js'
import { isRootLike } from './odd-root.js'

/** Why there is no content: a link is not followed, a folder holds nothing, or the disk refused with a code such as `EACCES`. */
export type DeskProblem =
  | { readonly kind: 'link' | 'empty-folder' }
  | { readonly kind: 'unreadable'; readonly cause: string }

/** A file as it was received: its content, or what kept it from being read. */
export interface DeskFile {
  /** From the top of the folder, with slashes; any name that a disk can hold. */
  readonly path: string
  readonly content?: Content
  readonly problem?: DeskProblem
}

/** What one sender sent: a file, or a folder with all that is in it. */
export interface Submission {
  readonly path: string
  readonly kind: 'file' | 'folder'
  /** Of a folder, with the paths from the top of the desk. */
  readonly files: readonly DeskFile[]
}

export interface Desk {
  /** In the order of their paths by code units: the number of a submission is its place in this list. */
  readonly submissions: readonly Submission[]
  /** What is no submission: records of the system, the settings of the clerk, the list of submissions. */
  readonly ignored: readonly DeskFile[]
}

/** Settings and lists that a clerk keeps at the top of the desk. */
export const listNames: readonly string[] = ['报送清单.csv', 'submissions.csv']
const OWN: ReadonlySet<string> = new Set(['kebao.yaml', ...listNames])

interface Folder {
  readonly path: string
  readonly files: DeskFile[]
  readonly folders: Map<string, Folder>
}

const emptyFolder = (path: string): Folder => ({ path, files: [], folders: new Map() })

const grow = (files: readonly DeskFile[]): Folder => {
  const top = emptyFolder('')
  for (const file of files) {
    let at = top
    const segments = file.path.split('/')
    for (const segment of segments.slice(0, -1)) {
      const path = at.path === '' ? segment : `${at.path}/${segment}`
      const next = at.folders.get(segment) ?? emptyFolder(path)
      at.folders.set(segment, next)
      at = next
    }
    at.files.push(file)
  }
  return top
}

const allFiles = (folder: Folder): readonly DeskFile[] => [
  ...folder.files,
  ...[...folder.folders.values()].flatMap(allFiles),
]

/** True for the folder of a package, or of an unpacked bundle. */
const isPackage = ({ files }: Folder): boolean =>
  files.some(({ path }) => isRootLike(fileNameOf(path)) || fileNameOf(path) === 'kebao.json')

const holdsSubmissions = ({ files, folders }: Folder): boolean =>
  files.some(({ path }) => isContainer(path)) ||
  [...folders.values()].some((each) => isPackage(each) || holdsSubmissions(each))

function* submissionsOf(folder: Folder): Generator<Submission> {
  const isWhole = folder.path !== '' && (isPackage(folder) || !holdsSubmissions(folder))
  if (isWhole) {
    yield { path: folder.path, kind: 'folder', files: allFiles(folder) }
    return
  }
  for (const file of folder.files) yield { path: file.path, kind: 'file', files: [file] }
  for (const each of folder.folders.values()) yield* submissionsOf(each)
}

const isIgnored = ({ path }: DeskFile): boolean => OWN.has(path) || isSystemFile(path)

/** The folders that a path lies in, from the innermost to the top. */
const around = (path: string): readonly string[] => {
  const folders: string[] = []
  for (let at = folderOf(path); at !== ''; at = folderOf(at)) folders.push(at)
  return folders
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  byCodeUnit(a.path, b.path)

/**
 * The submissions on a desk. An archive or a bundle is one; so is the folder of a package, and a folder that holds
 * neither packages nor archives; a folder that does, such as that of a county, is only where they lie.
 *
 * @example
 * submissionsIn([{ path: '甲县/手机.zip', content }]).submissions[0]?.path // '甲县/手机.zip'
 */
export const submissionsIn = (files: readonly DeskFile[]): Desk => {
  const sorted = [...files].sort(byPath)
  const submissions = [...submissionsOf(grow(sorted.filter((file) => !isIgnored(file))))].sort(byPath)
  const folders = new Map(
    submissions.flatMap((each) => (each.kind === 'folder' ? [[each.path, each] as const] : [])),
  )
  const ignored: DeskFile[] = []
  const more = new Map<Submission, DeskFile[]>()
  // What a system put into a folder that was sent is told with that folder.
  for (const file of sorted.filter(isIgnored)) {
    const owner = around(file.path).flatMap((folder) => folders.get(folder) ?? [])[0]
    const added = owner && more.get(owner)
    if (owner === undefined) ignored.push(file)
    else if (added === undefined) more.set(owner, [file])
    else added.push(file)
  }
  return {
    submissions: submissions.map((each) => {
      const added = more.get(each)
      return added === undefined ? each : { ...each, files: [...each.files, ...added].sort(byPath) }
    }),
    ignored,
  }
}
