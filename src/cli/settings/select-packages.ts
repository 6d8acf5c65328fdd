/** Leaves out the packages that `kebao.yaml` does not want looked at. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import ignore from 'ignore'
import type { FoundPackage } from '../../node/index.js'
import type { Effective } from './effective.js'
import type { SettingsFor } from './settings-for.js'

const matcher = (patterns: readonly string[]) => ignore({ ignorecase: false }).add([...patterns])

const isWanted = (folder: string, { workspace }: Effective): boolean => {
  const { include, exclude = [] } = workspace?.value ?? {}
  const path = relative(workspace?.path === undefined ? folder : dirname(workspace.path), folder)
    .split(sep)
    .join('/')
  // Patterns speak of what is below the file they stand in.
  if (path === '' || path.startsWith('..') || isAbsolute(path)) return true
  const entry = `${path}/`
  return (include === undefined || matcher(include).ignores(entry)) && !matcher(exclude).ignores(entry)
}

/** The packages to check; a folder that was named itself is wanted, whatever the settings say. */
export const selectPackages = (
  found: readonly FoundPackage[],
  settings: SettingsFor,
  args: readonly string[],
  cwd: string,
): readonly FoundPackage[] => {
  const named = new Set(args.map((path) => resolve(cwd, path)))
  return found.filter(({ folder }) => named.has(folder) || isWanted(folder, settings(folder)))
}
