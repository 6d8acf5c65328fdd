/** The courses that paths name, packed in memory where they are packages: what is scored has a content digest. */
import { resolve } from 'node:path'
import type { Bundle, Language } from '../../index.js'
import { findPackages } from '../../node/index.js'
import { bundleOrPackage } from '../bundle-or-package.js'
import { findBundles } from '../find-bundles.js'
import { isPackageFolder } from '../is-package-folder.js'
import { selectPackages } from '../settings/select-packages.js'
import type { SettingsFor } from '../settings/settings-for.js'
import type { Terminal } from '../terminal.js'

export interface FoundCourse {
  /** As the user would name it. */
  readonly path: string
  /** Absent where it cannot be used, which was shown. */
  readonly bundle: Bundle | undefined
}

const pathsIn = async (path: string, settings: SettingsFor, cwd: string): Promise<readonly string[]> => {
  const folder = resolve(cwd, path)
  if (isPackageFolder(folder)) return [path]
  const bundles = findBundles(path, cwd)
  if (bundles.length > 1 || bundles[0] !== path || path.endsWith('.kebao')) return bundles
  const found = selectPackages(await findPackages([path], cwd), settings, [path], cwd)
  return found.map((each) => (each.path === '' ? '.' : each.path))
}

export const coursesIn = async (
  paths: readonly string[],
  settings: SettingsFor,
  terminal: Terminal,
  language: Language,
): Promise<readonly FoundCourse[]> => {
  const found: FoundCourse[] = []
  for (const path of paths) {
    for (const each of await pathsIn(path, settings, terminal.cwd)) {
      found.push({ path: each, bundle: await bundleOrPackage(each, settings, terminal, language) })
    }
  }
  return found
}
