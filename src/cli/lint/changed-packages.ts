/** `--changed-since`: the packages that somebody has worked on. */
import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { words } from '../../index.js'
import { changedFiles, type FoundPackage, SETTINGS_FILE } from '../../node/index.js'
import type { Option } from '../options.js'
import type { SettingsFor } from '../settings/settings-for.js'

export const changedSinceOption = {
  type: 'text',
  value: 'REF',
  summary: words(
    '只检查与这个 git 提交或分支相比改过的课包',
    'Only check packages that changed against a git commit or branch',
  ),
} as const satisfies Option

const isIn = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep)

/** Where a folder's repository begins; the folder itself, for git to refuse, where there is none. */
const repositoryOf = (folder: string): string => {
  for (let each = folder; ; each = dirname(each)) {
    if (existsSync(join(each, '.git'))) return each
    if (each === dirname(each)) return folder
  }
}

/** A package, and its folder and settings as git names them. */
interface Candidate {
  readonly found: FoundPackage
  readonly folder: string
  readonly files: readonly string[]
}

const isTouched = ({ folder, files }: Candidate, changed: ReadonlySet<string>): boolean =>
  files.some((file) => changed.has(file)) ||
  [...changed].some(
    (path) =>
      isIn(folder, path) ||
      // A repository inside another is told of as a folder.
      isIn(path, folder) ||
      // Settings that are gone cannot be found any more: their name tells.
      (basename(path) === SETTINGS_FILE && isIn(dirname(path), folder)),
  )

/**
 * The packages with a changed file, and those whose settings changed: what held for them yesterday may not today. Each
 * is asked about in its own repository, and in the one around `cwd` where that holds it or its settings.
 */
export const changedPackages = async (
  found: readonly FoundPackage[],
  settings: SettingsFor,
  ref: string,
  cwd: string,
): Promise<readonly FoundPackage[]> => {
  // git answers with real paths, and somebody may stand in a folder that is a link.
  const candidates = found.map((each) => ({
    found: each,
    folder: realpathSync(each.folder),
    files: settings(each.folder).files.map((file) => realpathSync(file)),
  }))
  const here = repositoryOf(realpathSync(cwd))
  const isHere = candidates.some(({ folder, files }) => [folder, ...files].some((path) => isIn(here, path)))
  const asked = existsSync(join(here, '.git')) && isHere ? [here] : []
  const near = new Set((await Promise.all(asked.map((each) => changedFiles(ref, each)))).flat())
  const rest = candidates.filter((each) => !isTouched(each, near))
  const others = new Set(rest.map(({ folder }) => repositoryOf(folder)))
  for (const each of asked) others.delete(each)
  const changed = new Set(near)
  for (const repository of others) for (const path of await changedFiles(ref, repository)) changed.add(path)
  return candidates.filter((each) => isTouched(each, changed)).map((each) => each.found)
}
