/** The end of a run of `lint`, wherever its packages were checked: what is known is hidden, the rest told and weighed. */
import { type Language, words } from '../../index.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { isIncomplete } from '../is-incomplete.js'
import type { Options, Values } from '../options.js'
import { formatOption, formatsOf, publish } from '../publish.js'
import { type Report, summaryOf } from '../report/report.js'
import type { Terminal } from '../terminal.js'
import { applyBaseline, type baselineOptions } from './baseline.js'

export const weighOptions = {
  format: formatOption,
  'max-warnings': {
    type: 'count',
    value: 'N',
    summary: words('警告超过 N 条也算不通过', 'Fail on more than N warnings'),
  },
} as const satisfies Options

const overBudget = (warnings: number, budget: number) =>
  words(
    `警告有 ${warnings} 条，超过了 --max-warnings ${budget}。`,
    `${warnings} warnings are more than --max-warnings ${budget} allows.`,
  )

const notWritten = words(
  '有内容读不出来，没有全部检查，所以没有写基线。',
  'Something could not be read and was not checked, so that no baseline was written.',
)

/**
 * @param all everything that was found
 * @param looked the folders of which everything was looked at, in full
 * @param formats in what it is told, and where
 */
export const finishLint = async (
  all: Report,
  looked: readonly string[],
  options: Values<typeof weighOptions & typeof baselineOptions>,
  terminal: Terminal,
  language: Language,
  formats = formatsOf(options.format),
): Promise<ExitCode> => {
  const incomplete = all.packages.some(({ diagnostics }) => isIncomplete(diagnostics))
  if (incomplete && options['write-baseline']) {
    await publish(all, formats, terminal, language)
    terminal.stderr.write(`${notWritten[language]}\n`)
    return exitCode.failure
  }
  const report = await applyBaseline(all, options, looked, terminal, language)
  await publish(report, formats, terminal, language)
  const { errors, warnings } = summaryOf(report)
  const budget = options['max-warnings'] ?? Number.POSITIVE_INFINITY
  if (warnings > budget) terminal.stderr.write(`${overBudget(warnings, budget)[language]}\n`)
  if (incomplete) return exitCode.failure
  return errors > 0 || warnings > budget ? exitCode.findings : exitCode.clean
}
