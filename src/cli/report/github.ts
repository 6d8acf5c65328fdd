/** `github`: workflow commands, which GitHub shows beside the lines of a pull request. */
import { type Diagnostic, type Language, type Severity, visible } from '../../index.js'
import { type Finding, findingsOf, worstFirst } from './finding.js'
import type { Reporter } from './report.js'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

// The runner unescapes exactly these (actions/toolkit, core/src/command.ts).
const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')

const escapeProperty = (text: string): string =>
  escapeData(visible(text)).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** GitHub refuses columns for a range over several lines. */
const placeOf = ({ range }: Diagnostic): readonly (readonly [string, number])[] => {
  if (range === undefined) return []
  const { start, end } = range
  const lines = [['line', start.line] as const, ['endLine', end.line] as const]
  return start.line === end.line ? [...lines, ['col', start.column], ['endColumn', end.column]] : lines
}

const annotation = ({ diagnostic, path }: Finding, language: Language): string => {
  const { severity, code, message, why, help } = diagnostic
  const properties = [['file', path], ...placeOf(diagnostic), ['title', code]]
  const sentences = [message, why, help].map((sentence) => visible(sentence[language]))
  const listed = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  return `::${levels[severity]} ${listed}::${escapeData(sentences.join('\n'))}\n`
}

export const github: Reporter = (report, { language }) =>
  worstFirst(findingsOf(report))
    .map((finding) => annotation(finding, language))
    .join('')
