/** `--baseline`: findings that are known are not told again, so that old courses can be taken in as they are. */
import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import {
  compareBaseline,
  type Diagnostic,
  groupOf,
  KebaoError,
  type KnownFinding,
  knownFrom,
  type Language,
  type Marked,
  readBaseline,
  words,
  writeBaseline,
} from '../../index.js'
import { readTextFile, writeFile } from '../../node/index.js'
import type { Options, Values } from '../options.js'
import { pathOf, type Report, type ReportedPackage } from '../report/report.js'
import { brokenSettings } from '../settings/broken-settings.js'
import type { Terminal } from '../terminal.js'
import { needsOption, notTogether } from '../usage-error.js'
import { STOPPED } from '../work/stopped.js'

export const baselineOptions = {
  baseline: {
    type: 'text',
    value: 'FILE',
    summary: words(
      '不再列出基线文件里已有的问题，只管新的',
      'Tell only what the baseline FILE does not know',
    ),
  },
  'write-baseline': {
    type: 'flag',
    summary: words(
      '与 --baseline 同用：把现有的问题都记进基线',
      'With --baseline: write all present findings to it',
    ),
  },
} as const satisfies Options

const MAX_BYTES = 64 * 2 ** 20

interface Found extends Marked {
  readonly owner: ReportedPackage
}

/** What the disk kept back, or was not checked to its end, may hide anything: it is never known, whatever a baseline says. */
const isUnchecked = ({ code }: Diagnostic): boolean => groupOf(code) === 'disk/*' || code === STOPPED

const isChecked = (diagnostic: Diagnostic): boolean => !isUnchecked(diagnostic)

/** The findings of a report that can be known; a baseline names files from where it stands, so that it means the same to everybody. */
const findingsIn = ({ packages }: Report, folder: string, cwd: string): readonly Found[] =>
  packages.flatMap((owner) =>
    owner.diagnostics.filter(isChecked).map((diagnostic) => ({
      owner,
      diagnostic,
      path:
        relative(folder, resolve(cwd, pathOf(owner, diagnostic.file)))
          .split(sep)
          .join('/') || '.',
      source: diagnostic.file === undefined ? undefined : owner.sourceOf(diagnostic.file),
    })),
  )

const missing = (shown: string): KebaoError =>
  new KebaoError(
    'baseline/missing',
    words(
      `找不到基线「${shown}」。第一次请加上「--write-baseline」，把现有的问题记进去。`,
      `The baseline \`${shown}\` was not found. The first time, add \`--write-baseline\` to make it.`,
    ),
  )

const open = (file: string, shown: string): readonly KnownFinding[] => {
  if (!existsSync(file)) throw missing(shown)
  const { value: text, diagnostics: unread } = readTextFile(file, shown, MAX_BYTES)
  const { value, diagnostics } = readBaseline(shown, text)
  if (value === undefined) throw brokenSettings(shown, [...unread, ...diagnostics])
  return value
}

const plural = (count: number): string => `${count} finding${count === 1 ? '' : 's'}`

const told = (hidden: number, gone: number, language: Language): string => {
  const known = words(
    `基线里已有的 ${hidden} 个问题没有列出。`,
    `Not listed, since the baseline knows them: ${plural(hidden)}.`,
  )
  const past = words(
    `基线里有 ${gone} 个问题已经没有了，可以用「--write-baseline」去掉。`,
    `Gone since the baseline was written: ${plural(gone)}. \`--write-baseline\` removes them.`,
  )
  const lines = [...(hidden > 0 ? [known] : []), ...(gone > 0 ? [past] : [])]
  return lines.map((line) => `${line[language]}\n`).join('')
}

const written = (count: number, file: string) =>
  words(`已把现有的 ${count} 个问题记进「${file}」。`, `Written to \`${file}\`: ${plural(count)}.`)

/** What is left of a report: what the baseline does not know. */
const only = ({ packages }: Report, fresh: readonly Found[]): Report => {
  const kept = new Set(fresh.map(({ diagnostic }) => diagnostic))
  return {
    packages: packages.map((each) => ({
      ...each,
      diagnostics: each.diagnostics.filter((diagnostic) => kept.has(diagnostic) || isUnchecked(diagnostic)),
    })),
  }
}

interface Place {
  /** The baseline, in full. */
  readonly file: string
  readonly shown: string
  readonly cwd: string
}

type Chosen = Values<typeof baselineOptions>

const placeOf = (options: Chosen, cwd: string): Place | undefined => {
  const { baseline: shown, 'write-baseline': isWritten } = options
  if (shown !== undefined) return { file: resolve(cwd, shown), shown, cwd }
  if (isWritten) throw needsOption('--write-baseline', ['--baseline'])
  return undefined
}

/** A report without what the baseline knows, for a run that goes on and writes none. */
export const hideKnown = (report: Report, options: Chosen, cwd: string): Report => {
  const place = placeOf(options, cwd)
  if (options['write-baseline']) throw notTogether('--watch', '--write-baseline')
  if (place === undefined) return report
  const findings = findingsIn(report, dirname(place.file), cwd)
  return only(report, compareBaseline(open(place.file, place.shown), findings).fresh)
}

/**
 * Takes what is known out of a report, tells of it and, where that was asked for, writes the baseline anew. The rest of
 * a baseline, which the run did not look at, stays as it is.
 *
 * @param looked the folders of which everything was looked at, in full
 */
export const applyBaseline = async (
  report: Report,
  options: Chosen,
  looked: readonly string[],
  { cwd, stderr }: Pick<Terminal, 'cwd' | 'stderr'>,
  language: Language,
): Promise<Report> => {
  const place = placeOf(options, cwd)
  if (place === undefined) return report
  const { file, shown } = place
  const folder = dirname(file)
  const findings = findingsIn(report, folder, cwd)
  const isLookedAt = ({ file: path }: KnownFinding): boolean =>
    looked.some((each) => `${resolve(folder, path)}${sep}`.startsWith(`${each}${sep}`))
  if (options['write-baseline']) {
    const others = existsSync(file) ? open(file, shown).filter((each) => !isLookedAt(each)) : []
    await writeFile(file, new TextEncoder().encode(writeBaseline([...others, ...knownFrom(findings)])))
    stderr.write(`${written(findings.length, shown)[language]}\n`)
    return only(report, [])
  }
  const { fresh, gone } = compareBaseline(open(file, shown), findings)
  const past = gone.filter(isLookedAt).reduce((sum, { count }) => sum + count, 0)
  stderr.write(told(findings.length - fresh.length, past, language))
  return only(report, fresh)
}
