/** What `lint` does with each package, and under which settings. */
import { type LintOptions, words } from '../../index.js'
import { type FoundPackage, findPackages } from '../../node/index.js'
import type { LoadedPackage, Note } from '../load-package.js'
import { engineAsked } from '../markdown-engine.js'
import type { Options, Values } from '../options.js'
import type { ReadPackage } from '../read-package.js'
import { catalogueOption } from '../settings/catalogue.js'
import { circumstancesFor } from '../settings/circumstances.js'
import { type LibraryWorld, libraryFor, libraryPaths, type WithLibrary } from '../settings/library.js'
import { isSyllabusFolder } from '../settings/names-syllabus.js'
import { selectPackages } from '../settings/select-packages.js'
import { type SettingsFor, settingsFor, settingsOptions } from '../settings/settings-for.js'
import { checkSyllabi, syllabusOption } from '../settings/syllabi.js'
import type { Terminal } from '../terminal.js'
import { isRecord } from '../work/is-record.js'
import type { Task } from '../work/task.js'
import { type LintRecord, lintRecord } from './linted.js'

export const lintTaskOptions = {
  ...settingsOptions,
  syllabus: syllabusOption,
  catalog: catalogueOption,
  target: {
    type: 'list',
    value: 'TARGET',
    summary: words(
      '再看看转成这种格式会丢什么，见 kebao emit --list',
      'Tell also what this format would lose; see kebao emit --list',
    ),
  },
} as const satisfies Options

export interface LintTask extends Task<LintRecord> {
  /** Looks for the packages on the disk, anew each time. */
  readonly find: () => Promise<readonly FoundPackage[]>
  readonly settings: SettingsFor
  readonly lintWith: WithLibrary
  /** What packages are compared with, in full. */
  readonly besideOf: (found: readonly FoundPackage[]) => Promise<readonly string[]>
  /** Checks a package; `then` may mend it, under the same options, before it is looked at for what it would lose. */
  readonly load: (
    read: ReadPackage,
    then?: (loaded: LoadedPackage, options: LintOptions) => Promise<LoadedPackage>,
    note?: Note,
  ) => Promise<LoadedPackage>
}

/** Reads the settings: a run that goes on for long is opened anew when they change. */
export const openLintTask = (
  args: readonly string[],
  options: Values<typeof lintTaskOptions>,
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
): LintTask => {
  const settings = settingsFor(options, cwd)
  checkSyllabi(options.syllabus, cwd)
  const { syllabus, catalog, target } = options
  let packages: Promise<readonly FoundPackage[]> | undefined
  let syllabi: Promise<readonly string[]> | undefined
  const look = async () => selectPackages(await findPackages(args, cwd), settings, args, cwd)
  const find = () => {
    syllabi = undefined
    packages = look()
    return packages
  }
  const syllabiOf = async (found: Promise<readonly FoundPackage[]>): Promise<readonly string[]> =>
    (await found).map(({ folder }) => folder).filter(isSyllabusFolder)
  const world: LibraryWorld = {
    cwd,
    settings,
    syllabus,
    catalog,
    syllabi: () => {
      syllabi ??= syllabiOf(packages ?? find())
      return syllabi
    },
  }
  const lintWith = libraryFor(world)
  const load: LintTask['load'] = async (read, then = async (loaded) => loaded, note) => {
    // What is known already is told without any of this being loaded.
    const { checkPackage } = await import('../load-package.js')
    const lint = await lintWith(read.found.folder)
    const loaded = await then(await checkPackage(read, lint, note), lint)
    if (target.length === 0) return loaded
    const { withLosses } = await import('../emit/emit-losses.js')
    return withLosses(loaded, target, lint.profile)
  }
  return {
    find,
    settings,
    lintWith,
    besideOf: (found) => libraryPaths(world, found),
    load,
    circumstances: circumstancesFor(
      { lint: target, engine: engineAsked(env) },
      (folder) => settings(folder).lint,
      (each) => libraryPaths(world, [each]),
    ),
    // Whoever may write to the folder of the cache may write anything.
    holds: async (_found, record) => isRecord(record) && typeof record.levels === 'object',
    answer: async (read, note) =>
      lintRecord(await load(read, undefined, note), settings(read.found.folder).lint.profile),
  }
}
