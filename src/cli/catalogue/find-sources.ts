/** Finds what a catalogue is made of: bundles, unpacked bundles and packages, at any depth of the folders that are named. */
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { acceptedFolder } from '../../catalogue/index.js'
import { isRootFile, KebaoError, leftOut, words } from '../../index.js'
import { diskError, type FoundPackage, SETTINGS_FILE } from '../../node/index.js'
import { isIntake } from '../intake/intake-mark.js'
import { MARK } from '../output-mark.js'

/** Something that holds one version of a course. */
export interface CourseSource extends FoundPackage {
  readonly kind: 'bundle' | 'unpacked' | 'package'
}

/** A folder that could not be looked into, or in which nothing was. */
export interface Barren {
  readonly path: string
  readonly error: KebaoError
  /** True where archives lie there, which are for an intake. */
  readonly hasArchives?: boolean
}

const MAX_DEPTH = 32

const ARCHIVE = /\.(?:zip|rar|7z)$/i

const isSkipped = leftOut('node_modules/')

const nothingThere = (path: string): KebaoError =>
  new KebaoError(
    'catalogue/nothing-there',
    words(`「${path}」里没有课包，也没有包文件。`, `There is no package and no bundle in \`${path}\`.`),
  )

const tooDeep = (path: string): KebaoError =>
  new KebaoError(
    'catalogue/too-deep',
    words(
      `「${path}」的文件夹套得太深，没有再往里找。`,
      `The folders in \`${path}\` are too deep: nothing was looked for further down.`,
    ),
  )

const kindOf = (entries: readonly Dirent[]): 'unpacked' | 'package' | undefined => {
  if (entries.some(({ name }) => name === 'kebao.json')) return 'unpacked'
  const isRoot = (entry: Dirent): boolean => !entry.isDirectory() && isRootFile(entry.name.normalize('NFC'))
  return entries.some(isRoot) ? 'package' : undefined
}

/** The same folder gives the same order on every disk. */
const entriesIn = (folder: string): readonly Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))

/** Of an intake only what nothing speaks against: what was returned lies beside it. */
const accepted = (folder: string, entries: readonly Dirent[]): readonly Dirent[] =>
  entries.some(({ name }) => name === MARK) && isIntake(folder)
    ? entries.filter(({ name }) => name === acceptedFolder)
    : entries

export const findSources = (
  paths: readonly string[],
  cwd: string,
): { readonly sources: readonly CourseSource[]; readonly barren: readonly Barren[] } => {
  const sources = new Map<string, CourseSource>()
  const barren: Barren[] = []
  let archives = 0
  const shownFrom = (path: string, full: string): string =>
    (isAbsolute(path) ? full : relative(cwd, full)).split(sep).join('/')
  const add = (path: string, folder: string, kind: CourseSource['kind']): void => {
    if (!sources.has(folder)) sources.set(folder, { path: shownFrom(path, folder), folder, kind })
  }

  const visit = (path: string, folder: string, depth: number): number => {
    if (depth === 0) {
      barren.push({ path: shownFrom(path, folder), error: tooDeep(shownFrom(path, folder)) })
      return 0
    }
    const entries = accepted(folder, entriesIn(folder))
    const kind = kindOf(entries)
    if (kind !== undefined) {
      add(path, folder, kind)
      return 1
    }
    let found = 0
    for (const entry of entries) {
      if (entry.isFile() && ARCHIVE.test(entry.name)) archives += 1
      const full = join(folder, entry.name)
      if (entry.isFile() && entry.name.endsWith('.kebao') && !/^[._]/.test(entry.name)) {
        add(path, full, 'bundle')
        found += 1
      } else if (entry.isDirectory() && !isSkipped(`${entry.name}/`)) {
        try {
          found += visit(path, full, depth - 1)
        } catch (error) {
          barren.push({ path: shownFrom(path, full), error: diskError(error, shownFrom(path, full)) })
        }
      }
    }
    return found
  }

  for (const path of paths) {
    const named = resolve(cwd, path)
    archives = 0
    try {
      const isFolder = statSync(named).isDirectory()
      if (!isFolder && basename(named) !== SETTINGS_FILE) add(path, named, 'bundle')
      else if (visit(path, isFolder ? named : dirname(named), MAX_DEPTH) === 0)
        barren.push({ path, error: nothingThere(path), hasArchives: archives > 0 })
    } catch (error) {
      throw diskError(error, path)
    }
  }
  return { sources: [...sources.values()], barren }
}
