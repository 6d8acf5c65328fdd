/** `sarif`: the Static Analysis Results Interchange Format 2.1.0, for code scanning and for editors. */
import type { Log } from 'sarif'
import metadata from '../../../package.json' with { type: 'json' }
import { type Lines, linesOf } from '../../index.js'
import { knownFindingsOf } from './finding.js'
import { jsonText } from './json-text.js'
import type { Reporter } from './report.js'
import { descriptor } from './sarif/descriptor.js'
import { type LinesOf, result } from './sarif/result.js'

/** Each text is counted once, however many findings it has. */
const countedOnce = (): LinesOf => {
  const counted = new Map<string, Lines>()
  return (source) => {
    const lines = counted.get(source) ?? linesOf(source)
    counted.set(source, lines)
    return lines
  }
}

export const sarif: Reporter = (report, { language }) => {
  const findings = knownFindingsOf(report, { hidden: true })
  const firsts = new Map(findings.toReversed().map(({ diagnostic }) => [diagnostic.code, diagnostic]))
  const codes = [...firsts.keys()].sort()
  const rules = codes.flatMap((code) => firsts.get(code) ?? []).map((first) => descriptor(first, language))
  const lines = countedOnce()
  const indexes = new Map(codes.map((code, index) => [code, index]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'kebao', semanticVersion: metadata.version, rules } },
        language,
        // What the diagnostics count in, and the line ends of CommonMark.
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: findings.map((each) =>
          result(each, indexes.get(each.diagnostic.code) ?? -1, language, lines),
        ),
      },
    ],
  } satisfies Log
  return jsonText(log)
}
