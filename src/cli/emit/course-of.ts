/** Reads what a user names as one course: a package folder without errors, or the author's files in a verified bundle. */
import { dirname, relative, resolve } from 'node:path'
import { hasErrors, type Language, type LintProfile, type Package, parse, sourceOf } from '../../index.js'
import { isPackageFolder } from '../is-package-folder.js'
import { type LoadedPackage, loadPackage, withDiagnostics } from '../load-package.js'
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

/** Undefined, once it was shown why. */
export const courseOf = async (
  path: string,
  settings: SettingsFor,
  format: string | undefined,
  terminal: Terminal,
  language: Language,
): Promise<Course | undefined> => {
  const named = resolve(terminal.cwd, path)
  if (!isPackageFolder(named)) {
    const { value: bundle, diagnostics } = await openBundle(path, terminal)
    const { value: pkg, ...parsed } = bundle === undefined ? { diagnostics } : await parse(sourceOf(bundle))
    if (bundle === undefined || pkg === undefined) {
      tellRefused(path, parsed.diagnostics, format, terminal, language)
      return undefined
    }
    const { profile } = settings(dirname(named)).lint
    const loaded = {
      path,
      folder: named,
      tree: pkg.tree,
      found: [],
      pkg,
      diagnostics: [],
      suppressed: [],
      sourceOf: () => undefined,
    }
    return { pkg, profile, loaded: await withDiagnostics(loaded, []) }
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
