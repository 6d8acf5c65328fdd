/** Reads what a user names as one course: a package folder without errors, or the author's files in a verified bundle. */
import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import {
  hasErrors,
  KebaoError,
  type Language,
  type LintProfile,
  type Package,
  parse,
  sourceOf,
  words,
} from '../../index.js'
import { findPackages } from '../../node/index.js'
import { isPackageFolder } from '../is-package-folder.js'
import { type LoadedPackage, loadPackage } from '../load-package.js'
import { openBundle } from '../open-bundle.js'
import { tellRefused } from '../output-format.js'
import { complete } from '../settings/complete.js'
import type { SettingsFor } from '../settings/settings-for.js'
import { showPackage } from '../show-diagnostics.js'
import type { Terminal } from '../terminal.js'

export interface Course {
  readonly pkg: Package
  readonly profile: LintProfile | undefined
  /** The package under what a run tells of it. */
  readonly loaded: LoadedPackage
}

const severalCourses = (path: string, count: number): KebaoError =>
  new KebaoError(
    'emit/several-courses',
    words(
      `「${path}」里有 ${count} 个课包，一次只转一门课，请写其中一个的文件夹。`,
      `\`${path}\` holds ${count === 1 ? 'a package' : `${count} packages`}; one course is converted at a time: name its folder.`,
    ),
  )

const isText = (path: string): KebaoError =>
  new KebaoError(
    'emit/not-a-package',
    words(
      `「${path}」是课包里的一个文件，请写它所在的课包文件夹。`,
      `\`${path}\` is a file of a package: name the folder of the package.`,
    ),
  )

/** What cannot be looked at is told by whoever opens it. */
const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Tells a folder of packages, and a document of one, from what can be converted. */
const checkOne = async (named: string, path: string, cwd: string): Promise<void> => {
  if (/\.(?:md|markdown|docx?|txt)$/i.test(named)) throw isText(path)
  if (isPackageFolder(named) || existsSync(join(named, 'kebao.json'))) return
  if (!isFolder(named)) return
  const found = await findPackages([path], cwd)
  throw severalCourses(path, found.length)
}

/** Undefined, once it was shown why. */
export const courseOf = async (
  path: string,
  settings: SettingsFor,
  format: string | undefined,
  terminal: Terminal,
  language: Language,
): Promise<Course | undefined> => {
  const named = resolve(terminal.cwd, path)
  await checkOne(named, path, terminal.cwd)
  if (!isPackageFolder(named)) {
    const { value: bundle, diagnostics } = await openBundle(path, terminal)
    const { value: pkg, ...parsed } = bundle === undefined ? { diagnostics } : await parse(sourceOf(bundle))
    if (bundle === undefined || pkg === undefined || hasErrors(parsed.diagnostics)) {
      tellRefused(path, parsed.diagnostics, format, terminal, language)
      return undefined
    }
    const { profile } = settings(dirname(named)).lint
    const loaded: LoadedPackage = {
      path,
      folder: named,
      tree: pkg.tree,
      found: [],
      pkg,
      diagnostics: [],
      suppressed: [],
      sources: new Map(),
      sourceOf: () => undefined,
    }
    return { pkg, profile, loaded }
  }
  const { lint } = settings(named)
  const found = { path: relative(terminal.cwd, named), folder: named }
  const loaded = await complete(await loadPackage(found, lint), lint)
  if (loaded.pkg === undefined || hasErrors(loaded.diagnostics)) {
    if (format === 'json') tellRefused(path, loaded.diagnostics, format, terminal, language)
    else showPackage(loaded, terminal, language)
    return undefined
  }
  return { pkg: loaded.pkg, profile: lint.profile, loaded }
}
