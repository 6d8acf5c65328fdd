/** `--watch`: checks everything once, and from then on what has changed. */
import { basename, resolve, sep } from 'node:path'
import { type Diagnostic, isRootFile, KebaoError, type Language, words } from '../../index.js'
import type { FoundPackage } from '../../node/index.js'
import { faultSentence } from '../fault.js'
import type { LintRun } from '../lint/lint-run.js'
import type { Linted } from '../lint/linted.js'
import type { Report } from '../report/report.js'
import { summaryLine } from '../report/summary-line.js'
import type { Terminal } from '../terminal.js'
import { affected } from './affected.js'
import type { Changes } from './changes.js'

export interface Watch {
  readonly paths: readonly string[]
  readonly terminal: Terminal
  readonly language: Language
  /** Files that the run writes itself. */
  readonly own: readonly string[]
  /** Reads the settings: once at the beginning, and whenever they change. */
  readonly open: () => Pick<LintRun, 'find' | 'settingsOf' | 'lint' | 'remember' | 'reportOn'>
  /** Hands out a report on all packages, of which only `shown` are new to those who watch. */
  readonly publish: (all: Report, shown: Report) => Promise<void>
}

const waiting = words('正在等待改动，按 Ctrl-C 结束。', 'Waiting for changes; press Ctrl-C to stop.')

/** What was said of each package, to be said again only when it is something else. */
type Said = ReadonlyMap<string, string>

const sayings = new WeakMap<readonly Diagnostic[], string>()

/** Worked out once: of a thousand packages one has changed. */
const saying = (diagnostics: readonly Diagnostic[]): string => {
  const known = sayings.get(diagnostics) ?? JSON.stringify(diagnostics)
  sayings.set(diagnostics, known)
  return known
}

const saidIn = ({ packages }: Report): Said =>
  new Map(packages.map(({ path, diagnostics }) => [path, saying(diagnostics)]))

/** The folders to watch: those that were named, and the packages that a named file is part of. */
const foldersOf = (
  { paths, terminal: { cwd } }: Watch,
  found: readonly FoundPackage[],
): readonly string[] => {
  const named = (paths.length === 0 ? ['.'] : paths).map((path) => resolve(cwd, path))
  const others = found
    .map(({ folder }) => folder)
    .filter((folder) => !named.some((path) => folder === path || folder.startsWith(path + sep)))
  return [...named, ...others]
}

/** False where all that changed lies inside packages that are known, and none of it makes or unmakes a package. */
const mayMove = (kept: ReadonlyMap<string, Linted>, paths: readonly string[]): boolean => {
  const folders = [...kept.keys()]
  return paths.some(
    (path) => isRootFile(basename(path)) || !folders.some((folder) => path.startsWith(folder + sep)),
  )
}

/** What is known while it waits, and how it answers. */
const session = (watch: Watch) => {
  const { terminal, language } = watch
  const kept = new Map<string, Linted>()
  let found: readonly FoundPackage[] = []
  let said: Said = new Map()
  let run = watch.open()
  let settings: ReadonlySet<string> = new Set()

  const heed = async (found: readonly FoundPackage[]): Promise<void> => {
    settings = new Set(await run.settingsOf(found))
  }

  const forget = (now: readonly FoundPackage[]): void => {
    const folders = new Set(now.map(({ folder }) => folder))
    for (const folder of kept.keys()) if (!folders.has(folder)) kept.delete(folder)
  }

  const lint = async (now: readonly FoundPackage[], again: readonly FoundPackage[]): Promise<void> => {
    forget(now)
    const folders = new Map(again.map(({ path, folder }) => [path, folder]))
    for await (const each of run.lint(again)) kept.set(folders.get(each.path) ?? '', each)
    const all = run.reportOn(now.flatMap(({ folder }) => kept.get(folder) ?? []))
    const isNew = new Set(again.map(({ path }) => path))
    const shown = all.packages.filter(
      ({ path, diagnostics }) => isNew.has(path) || said.get(path) !== saying(diagnostics),
    )
    said = saidIn(all)
    await watch.publish(all, { packages: shown })
    const total = shown.length === all.packages.length ? '' : `${summaryLine(all)[language]}\n`
    terminal.stderr.write(`${total}${waiting[language]}\n`)
  }

  return {
    begin: async () => {
      found = await run.find()
      await heed(found)
      const first = async () => {
        await lint(found, found)
        await run.remember()
      }
      return { lint: first, watched: [...foldersOf(watch, found), ...settings] }
    },
    /** Watches the settings before it goes by them, so that no change of theirs is missed. */
    answer: async (paths: readonly string[], { also }: Pick<Changes, 'also'>): Promise<void> => {
      // Walking a workspace takes longer than checking what has changed in it.
      if (mayMove(kept, paths)) found = await run.find()
      const now = found
      const { settings: isAnew, packages } = affected(settings, new Set(kept.keys()), now, paths)
      if (isAnew) {
        run = watch.open()
        found = await run.find()
        await heed(found)
        also([...settings])
        await lint(found, found)
        await run.remember()
      } else if (packages.length > 0 || now.length < kept.size) {
        // A course may name a syllabus from now on.
        settings = new Set([...settings, ...(await run.settingsOf(packages))])
        also([...settings])
        await lint(now, packages)
      }
    },
  }
}

/** Runs until the process is ended from outside. */
export const watchLint = async (watch: Watch): Promise<never> => {
  const { terminal, language } = watch
  const { changesIn } = await import('./changes.js')
  const { begin, answer } = session(watch)
  const { lint, watched } = await begin()
  const own = new Set(watch.own.map((path) => resolve(terminal.cwd, path)))
  const changes = await changesIn(watched, own)
  await lint()
  let owed: readonly string[] = []
  for (;;) {
    owed = [...new Set([...owed, ...(await changes.next())])]
    try {
      await answer(owed, changes)
      owed = []
    } catch (error) {
      // A package that is being moved may be nowhere for a moment, and settings wrong for a while; a bug is a bug.
      if (!(error instanceof KebaoError)) throw error
      terminal.stderr.write(`${faultSentence(error, language)}\n${waiting[language]}\n`)
    }
  }
}
