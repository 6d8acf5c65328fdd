/** Finds the packages that somebody means when they name folders or files. */
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isRootFile, KebaoError, leftOut, rootHint, type Words, words } from '../index.js'
import { diskError } from './disk-error.js'
import { SETTINGS_FILE } from './find-settings.js'

export interface FoundPackage {
  /** The folder as the user would name it: in full only if they did; '' for the current folder. */
  readonly path: string
  /** The folder in full. */
  readonly folder: string
}

const MAX_DEPTH = 32

/** Lies at the top of every bundle (docs/format.md). */
const MANIFEST = 'kebao.json'

const unpacked = words(
  '这是解开的包文件，请用「kebao verify」核对。',
  'It is an unpacked bundle: `kebao verify` checks it.',
)

const hintFor = (names: readonly string[]): Words | undefined =>
  names.includes(MANIFEST) ? unpacked : rootHint(names)

const noPackage = (path: string, cwd: string): KebaoError => {
  const hint = hintFor(namesIn(resolve(cwd, path)))
  return new KebaoError(
    'disk/no-package',
    words(
      `「${path}」里没有课包。${hint?.['zh-CN'] ?? '课包文件夹里要有「课程.md」或「大纲.md」。'}`,
      `There is no package in \`${path}\`. ${hint?.en ?? 'A package folder has a `course.md` or a `syllabus.md`.'}`,
    ),
  )
}

/** The names in a folder; none for a file. */
const namesIn = (folder: string): readonly string[] =>
  statSync(folder).isDirectory() ? readdirSync(folder) : []

const entriesIn = (folder: string): readonly Dirent[] => readdirSync(folder, { withFileTypes: true })

const isPackage = (entries: readonly Dirent[]): boolean =>
  entries.some((entry) => !entry.isDirectory() && isRootFile(entry.name))

/** The package that a folder is part of, if any. */
const packageAround = (folder: string): readonly string[] => {
  try {
    if (isPackage(entriesIn(folder))) return [folder]
  } catch {
    // The folders above may be closed to us, and then hold nothing of ours.
    return []
  }
  return folder === dirname(folder) ? [] : packageAround(dirname(folder))
}

const isSkipped = leftOut('node_modules/')

/** The packages in a workspace; nothing inside a package is one, nor in a bundle that was unpacked or imported. */
function* packagesIn(folder: string, depth = MAX_DEPTH): Generator<string> {
  const entries = entriesIn(folder)
  if (isPackage(entries)) {
    yield folder
    return
  }
  if (depth === 0 || entries.some(({ name }) => name === MANIFEST)) return
  for (const entry of entries) {
    if (entry.isDirectory() && !isSkipped(`${entry.name}/`))
      yield* packagesIn(join(folder, entry.name), depth - 1)
  }
}

const foldersFor = (path: string, cwd: string): readonly string[] => {
  const named = resolve(cwd, path)
  try {
    const isFolder = statSync(named).isDirectory()
    if (!isFolder && basename(named) !== SETTINGS_FILE) return packageAround(dirname(named))
    const folder = isFolder ? named : dirname(named)
    const below = [...packagesIn(folder)]
    return below.length > 0 ? below : packageAround(folder)
  } catch (error) {
    throw diskError(error, path)
  }
}

/**
 * Finds packages: each path is a package, a workspace with packages at any depth, or something inside a package.
 * A `kebao.yaml` stands for its folder. No path means the current folder. Each package is found once; they are sorted by name.
 *
 * @example
 * await findPackages(['courses'], process.cwd()) // [{ path: 'courses/straw', folder: '/home/li/courses/straw' }]
 */
export const findPackages = async (
  paths: readonly string[],
  cwd: string,
): Promise<readonly FoundPackage[]> => {
  const found = new Map<string, FoundPackage>()
  for (const path of paths.length === 0 ? [''] : paths) {
    const folders = foldersFor(path, cwd)
    if (folders.length === 0) throw noPackage(path === '' ? '.' : path, cwd)
    for (const folder of folders) {
      const name = isAbsolute(path) ? folder : relative(cwd, folder)
      if (!found.has(folder)) found.set(folder, { path: name.split(sep).join('/'), folder })
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}
