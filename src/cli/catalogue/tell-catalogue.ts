/** Says what became of a catalogue that was written. */
import { type Diagnostic, type Language, visible, type Words } from '../../index.js'
import { fromHere } from '../report/json.js'
import { jsonText } from '../report/json-text.js'
import type { ReportedPackage } from '../report/report.js'
import { showDiagnostics, showPackage } from '../show-diagnostics.js'
import type { Terminal } from '../terminal.js'
import { wrap } from '../wrap.js'

/** Why catalogues could not be read: to a program as one answer, whatever their number. */
export const tellUnread = (
  refused: readonly ReportedPackage[],
  format: string | undefined,
  terminal: Terminal,
  language: Language,
): void => {
  if (format !== 'json') for (const each of refused) showPackage(each, terminal, language)
  else {
    const diagnostics = refused.flatMap((each) => each.diagnostics.map((one) => fromHere(each, one)))
    terminal.stdout.write(jsonText({ version: 1, diagnostics }))
  }
}

export interface WrittenCatalogue {
  readonly out: string
  readonly entries: number
  readonly counts?: Readonly<Record<string, number>>
  /** What was left out, and why. */
  readonly refused: readonly ReportedPackage[]
  /** What was found in what was taken in. */
  readonly diagnostics: readonly Diagnostic[]
  /** The last line for people. */
  readonly tally: Words
}

/** True where somebody should look at something. */
export const tellCatalogue = (
  { out, entries, counts, refused, diagnostics, tally }: WrittenCatalogue,
  format: string | undefined,
  terminal: Terminal,
  language: Language,
): boolean => {
  const isFound = refused.length > 0 || diagnostics.some(({ severity }) => severity !== 'info')
  if (format === 'json') {
    const told = refused.map((each) => ({
      path: each.path,
      diagnostics: each.diagnostics.map((one) => fromHere(each, one)),
    }))
    terminal.stdout.write(jsonText({ version: 1, path: out, entries, ...counts, refused: told, diagnostics }))
    return isFound
  }
  for (const each of refused) showPackage(each, terminal, language)
  if (diagnostics.length > 0) showDiagnostics(out, diagnostics, terminal, language)
  terminal.stdout.write(`${wrap(visible(tally[language]), terminal.stdout.columns).join('\n')}\n`)
  return isFound
}
