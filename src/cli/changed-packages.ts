/** `--changed-since`: the packages that somebody has worked on. */
import { realpathSync } from 'node:fs'
import { sep } from 'node:path'
import { words } from '../index.js'
import { changedFiles, type FoundPackage } from '../node/index.js'
import type { Option } from './options.js'
import type { SettingsFor } from './settings/settings-for.js'

export const changedSinceOption = {
  type: 'text',
  value: 'REF',
  summary: words(
    '只检查与这个 git 提交或分支相比改过的课包',
    'Only check packages that changed against a git commit or branch',
  ),
} as const satisfies Option

/** The packages with a changed file, and those whose settings changed: what held for them yesterday may not today. */
export const changedPackages = async (
  found: readonly FoundPackage[],
  settings: SettingsFor,
  ref: string,
  cwd: string,
): Promise<readonly FoundPackage[]> => {
  const changed = await changedFiles(ref, cwd)
  const files = new Set(changed)
  return found.filter((each) => {
    // git answers with real paths, and somebody may stand in a folder that is a link.
    const folder = realpathSync(each.folder)
    return (
      settings(each.folder).files.some((file) => files.has(realpathSync(file))) ||
      changed.some((file) => file.startsWith(folder + sep))
    )
  })
}
