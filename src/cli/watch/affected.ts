/** What has to be done again after files have changed. */
import { basename, sep } from 'node:path'
import type { FoundPackage } from '../../node/index.js'

export interface Affected {
  /** True where the settings have to be read again, which then hold for every package. */
  readonly settings: boolean
  /** The packages to check again. */
  readonly packages: readonly FoundPackage[]
}

const holds = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep)

/**
 * The packages with a change inside and those that are new; all of them where a setting has changed: a file of settings
 * that is known, what packages are compared with, any `kebao.yaml`, and outside packages whatever may be a profile.
 *
 * @param settings the files of settings that hold, and files and folders that packages are compared with, in full
 * @param before the packages that were there, by folder
 * @param now the packages that are there
 * @param paths what changed, in full
 */
export const affected = (
  settings: ReadonlySet<string>,
  before: ReadonlySet<string>,
  now: readonly FoundPackage[],
  paths: readonly string[],
): Affected => {
  const isSetting = (path: string): boolean =>
    [...settings].some((each) => holds(each, path)) ||
    basename(path) === 'kebao.yaml' ||
    (/\.(?:ya?ml|json)$/.test(path) && !now.some(({ folder }) => holds(folder, path)))
  if (paths.some(isSetting)) return { settings: true, packages: now }
  const isChanged = ({ folder }: FoundPackage): boolean =>
    !before.has(folder) || paths.some((path) => holds(folder, path))
  return { settings: false, packages: now.filter(isChanged) }
}
