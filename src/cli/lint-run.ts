/** One run of `lint`: which packages it looks at, under which settings, and what remains of each. */
import { resolve } from 'node:path'
import { words } from '../index.js'
import { type FoundPackage, findPackages } from '../node/index.js'
import { changedPackages, changedSinceOption } from './changed-packages.js'
import { fixOptions, fixPackage } from './fix-package.js'
import { type Linted, lintedOf, reportOn } from './linted.js'
import { loadPackage } from './load-package.js'
import type { Options, Values } from './options.js'
import type { Report } from './report/report.js'
import { catalogueOption } from './settings/catalogue.js'
import { libraryFor, libraryPaths } from './settings/library.js'
import { selectPackages } from './settings/select-packages.js'
import { settingsFor, settingsOptions } from './settings/settings-for.js'
import { checkSyllabi, syllabusOption } from './settings/syllabi.js'
import { loadStdin, stdinOptions } from './stdin.js'
import type { Terminal } from './terminal.js'
import { notTogether } from './usage-error.js'

export const lintRunOptions = {
  ...fixOptions,
  ...stdinOptions,
  ...settingsOptions,
  'changed-since': changedSinceOption,
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

export interface LintRun {
  /** The packages to look at. */
  readonly find: () => Promise<readonly FoundPackage[]>
  /** The files of settings that hold for packages, and what packages are compared with, in full. */
  readonly settingsOf: (found: readonly FoundPackage[]) => Promise<readonly string[]>
  readonly lintOne: (found: FoundPackage) => Promise<Linted>
  /** Checks the text on standard input. */
  readonly lintStdin: () => Promise<Linted>
  readonly reportOn: (packages: readonly Linted[]) => Report
  /** The folders of which everything was looked at, in full. */
  readonly looked: (packages: readonly Linted[]) => readonly string[]
}

/** Reads the settings: a run that goes on for long is opened anew when they change. */
export const openLintRun = (
  args: readonly string[],
  options: Values<typeof lintRunOptions>,
  terminal: Terminal,
): LintRun => {
  const { cwd, stdout } = terminal
  const settings = settingsFor(options, cwd)
  const lintOf = (folder: string) => settings(folder).lint
  checkSyllabi(options.syllabus, cwd)
  const select = async () => selectPackages(await findPackages(args, cwd), settings, args, cwd)
  const world = { cwd, settings, syllabus: options.syllabus, catalog: options.catalog, found: select }
  const lintWith = libraryFor(world)
  return {
    find: async () => {
      const found = await select()
      const ref = options['changed-since']
      return ref === undefined ? found : changedPackages(found, settings, ref, cwd)
    },
    settingsOf: async (found) => [
      ...new Set([
        ...found.flatMap(({ folder }) => settings(folder).files),
        ...(await libraryPaths(world, found)),
      ]),
    ],
    lintOne: async (found) => {
      const lint = await lintWith(found.folder)
      const fixed = await fixPackage(await loadPackage(found, lint), lint, options, stdout)
      if (options.target.length === 0) return lintedOf(fixed)
      const { withLosses } = await import('./emit/emit-losses.js')
      return lintedOf(await withLosses(fixed, options.target, lint.profile))
    },
    lintStdin: async () => {
      if (options.target.length > 0) throw notTogether('--stdin', '--target')
      return lintedOf(await loadStdin(options['stdin-file'], terminal, lintOf, lintWith))
    },
    reportOn: (packages) =>
      reportOn(packages, { profile: (path) => lintOf(resolve(cwd, path)).profile ?? {} }),
    looked: (packages) => {
      if (options.stdin) return []
      const folders = packages.map(({ path }) => resolve(cwd, path))
      const named = (args.length === 0 ? ['.'] : args).map((path) => resolve(cwd, path))
      return options['changed-since'] === undefined ? [...folders, ...named] : folders
    },
  }
}
