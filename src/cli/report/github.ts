/** `github`: workflow commands, which GitHub shows beside the lines of a pull request. */
import { type Diagnostic, type Language, type Severity, visible } from '../../index.js'
import { inOrder, pathOf, type ReportedPackage, type Reporter } from './report.js'

/** GitHub shows only the first few of each step: the worst come first. */
const levels: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
]

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

const annotation = (each: ReportedPackage, found: Diagnostic, level: string, language: Language): string => {
  const properties = [['file', pathOf(each, found.file)], ...placeOf(found), ['title', found.code]]
  const sentences = [found.message, found.why, found.help].map((sentence) => visible(sentence[language]))
  const listed = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  return `::${level} ${listed}::${escapeData(sentences.join('\n'))}\n`
}

export const github: Reporter = ({ packages }, { language }) => {
  const found = packages.flatMap((each) => inOrder(each).map((diagnostic) => ({ each, diagnostic })))
  return levels
    .flatMap(([severity, level]) =>
      found
        .filter(({ diagnostic }) => diagnostic.severity === severity)
        .map(({ each, diagnostic }) => annotation(each, diagnostic, level, language)),
    )
    .join('')
}
