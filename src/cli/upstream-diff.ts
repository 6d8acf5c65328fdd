/** `kebao diff --upstream`: what changed in the original and here since the two parted. */
import {
  type Change,
  compareUpstream,
  type Language,
  type UpstreamComparison,
  type Words,
  words,
} from '../index.js'
import { nativeSha256 } from '../node/index.js'
import { type ExitCode, exitCode } from './exit-code.js'
import { showDiagnostics } from './show-diagnostics.js'
import type { Terminal } from './terminal.js'
import { openAdaptation } from './upstream.js'
import { wrap } from './wrap.js'

const headings: readonly (readonly [keyof UpstreamComparison, Words])[] = [
  ['there', words('原课改了', 'Changed in the original')],
  ['here', words('这里改了', 'Changed here')],
  ['both', words('两边都动了，要人看一看', 'Touched on both sides: for you to look at')],
]

const linesOf = (changes: readonly Change[], language: Language, columns: number): readonly string[] =>
  changes.flatMap(({ words: told }) => {
    const [first = '', ...rest] = wrap(told[language], columns - 4)
    return [`  - ${first}`, ...rest.map((line) => `    ${line}`)]
  })

const pageOf = (comparison: UpstreamComparison, language: Language, columns: number): string =>
  headings
    .map(([key, heading]) => {
      const lines = linesOf(comparison[key], language, columns)
      const none = words('（没有）', '(nothing)')[language]
      return `${[heading[language], ...(lines.length > 0 ? lines : [`  ${none}`])].join('\n')}\n`
    })
    .join('\n')

export interface UpstreamDiffOptions {
  /** The bundle the adaptation began with, where it is not the one that `kebao adapt` kept. */
  readonly base: string | undefined
  readonly json: boolean
}

/** Clean where nothing was touched on both sides. */
export const upstreamDiff = async (
  path: string,
  file: string,
  { base: basePath, json }: UpstreamDiffOptions,
  terminal: Terminal,
  language: Language,
): Promise<ExitCode> => {
  const opened = await openAdaptation(path, file, basePath, terminal, language)
  if (opened === undefined) return exitCode.findings
  const { tree, base, newer } = opened
  const { value, diagnostics } = await compareUpstream(tree, base, newer, { createHash: nativeSha256 })
  if (diagnostics.length > 0) showDiagnostics(path, diagnostics, terminal, language)
  if (value === undefined) return exitCode.findings
  const { stdout } = terminal
  stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : pageOf(value, language, stdout.columns))
  return value.both.length > 0 ? exitCode.findings : exitCode.clean
}
