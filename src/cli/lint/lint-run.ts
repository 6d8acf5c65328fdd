/** One run of `lint`: which packages it looks at, under which settings, and what remains of each. */
import { resolve } from 'node:path'
import type { FoundPackage } from '../../node/index.js'
import type { Options, Values } from '../options.js'
import type { Report } from '../report/report.js'
import { todayOf } from '../settings/today.js'
import { nameIn } from '../shard/name-in.js'
import { partHead, partOption, placesIn } from '../shard/part.js'
import type { LintPart, Part } from '../shard/part-schema.js'
import { shardOption, shareFilter } from '../shard/share.js'
import type { Terminal } from '../terminal.js'
import { notTogether } from '../usage-error.js'
import { meansOf, type OwnMeans, workOptions } from '../work/means.js'
import { stuckDiagnostic } from '../work/stopped.js'
import type { Task } from '../work/task.js'
import { workThrough } from '../work/work-through.js'
import { changedPackages, changedSinceOption } from './changed-packages.js'
import { fixOptions, fixPackage } from './fix-package.js'
import { lintTaskOptions, openLintTask } from './lint-task.js'
import { type Linted, type LintRecord, levelsAcross, lintRecord, reported, reportOn } from './linted.js'
import { loadStdin, stdinOptions } from './stdin.js'

export const lintRunOptions = {
  ...fixOptions,
  ...stdinOptions,
  ...lintTaskOptions,
  'changed-since': changedSinceOption,
  ...workOptions,
  shard: shardOption,
  part: partOption,
} as const satisfies Options

export interface LintRun {
  /** The packages to look at. */
  readonly find: () => Promise<readonly FoundPackage[]>
  /** The files of settings that hold for packages, and what packages are compared with, in full. */
  readonly settingsOf: (found: readonly FoundPackage[]) => Promise<readonly string[]>
  /** What becomes of packages, one after the other. */
  readonly lint: (found: readonly FoundPackage[]) => AsyncIterable<Linted>
  /** Keeps what was found for the next run. */
  readonly remember: () => Promise<void>
  /** Checks the text on standard input. */
  readonly lintStdin: () => Promise<Linted>
  readonly reportOn: (packages: readonly Linted[]) => Report
  /** What is handed to whoever puts the parts of a run together. */
  readonly partOf: (packages: readonly Linted[]) => Part
  /** The folders of which everything was looked at, in full. */
  readonly looked: (packages: readonly Linted[]) => readonly string[]
}

export const openLintRun = (
  args: readonly string[],
  given: Values<typeof lintRunOptions>,
  terminal: Terminal,
): LintRun => {
  const { cwd, stdout } = terminal
  // Every thread goes by one day, even at midnight.
  const options = { ...given, today: todayOf(given.today) }
  const task = openLintTask(args, options, terminal)
  const { settings, lintWith } = task
  const profileOf = ({ folder }: FoundPackage) => settings(folder).lint.profile
  const isOurs = shareFilter(options.shard)
  const mends = options.fix || options['fix-dry-run'] || options.unsafe
  const mending: Task<LintRecord> = {
    circumstances: async () => undefined,
    answer: async (read) =>
      lintRecord(
        await task.load(read, (loaded, lint) => fixPackage(loaded, lint, options, stdout)),
        profileOf(read.found),
      ),
  }
  // What is mended is written as it comes, in order and by this thread.
  const means: OwnMeans<LintRecord> = mends
    ? {}
    : meansOf<LintRecord>({ kind: 'lint', args, options, cwd }, options, terminal)
  /** All packages that were found last, those of other machines among them. */
  let all: readonly FoundPackage[] = []
  return {
    find: async () => {
      const found = await task.find()
      const ref = options['changed-since']
      all = ref === undefined ? found : await changedPackages(found, settings, ref, cwd)
      return all.filter(({ folder }) => isOurs(nameIn(cwd, folder)))
    },
    settingsOf: async (found) => [
      ...new Set([...found.flatMap(({ folder }) => settings(folder).files), ...(await task.besideOf(found))]),
    ],
    lint: async function* (found) {
      const records = workThrough(found, mends ? mending : task, {
        ...means,
        stuck: (each, stuck) => ({
          diagnostics: [stuckDiagnostic(stuck)],
          sources: [],
          levels: levelsAcross(profileOf(each)),
        }),
      })
      let at = 0
      for await (const record of records) yield { path: found[at++]?.path ?? '', ...record }
    },
    remember: async () => means.cache?.save(),
    lintStdin: async () => {
      if (options.target.length > 0) throw notTogether('--stdin', '--target')
      const lintOf = (folder: string) => settings(folder).lint
      const loaded = await loadStdin(options['stdin-file'], terminal, lintOf, lintWith)
      return { path: loaded.path, ...lintRecord(loaded, lintOf(loaded.folder).profile) }
    },
    // Of what stands between packages a part sees too little.
    reportOn: (packages) =>
      options.shard === undefined ? reportOn(packages) : { packages: packages.map(reported) },
    partOf: (packages) => {
      const placeOf = placesIn(all)
      return {
        ...partHead(options, settings, all, cwd),
        command: 'lint',
        named: options['changed-since'] === undefined ? (args.length === 0 ? ['.'] : [...args]) : [],
        packages: packages.map((each) => ({
          at: placeOf(each.path),
          ...each,
        })) as LintPart['packages'],
      }
    },
    looked: (packages) => {
      if (options.stdin) return []
      const folders = packages.map(({ path }) => resolve(cwd, path))
      const named = (args.length === 0 ? ['.'] : args).map((path) => resolve(cwd, path))
      return options['changed-since'] === undefined && options.shard === undefined
        ? [...folders, ...named]
        : folders
    },
  }
}
