/** `markdown`: a table for the comment on a merge request, or for the summary of a build. */
import { type Language, visible, words } from '../../index.js'
import { type Finding, findingsOf, worstFirst } from './finding.js'
import type { Reporter } from './report.js'
import { severityName } from './severity-name.js'
import { summaryLine } from './summary-line.js'

/** A comment on GitHub holds 65,536 characters; the rest is for the frame, and for characters that count twice. */
const MAX_LENGTH = 30_000

const heading = words('课包检查', 'Course packages checked')
const columns = words(
  '| 级别 | 位置 | 问题 | 办法 |\n| --- | --- | --- | --- |\n',
  '| Level | Place | Problem | What to do |\n| --- | --- | --- | --- |\n',
)
const unshown = (count: number) =>
  words(`还有 ${count} 条没有列出。`, `${count} more ${count === 1 ? 'is' : 'are'} not listed.`)

/** Foreign text in a cell: no markup of its own, no link, and nobody is called upon by an `@`. */
const cell = (text: string): string =>
  visible(text)
    .replace(/[\\`*_{}[\]<>|~$^!&]/g, '\\$&')
    .replace(/[@#]/g, '$&&#8203;')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}&#46;`)

const row = ({ diagnostic, path }: Finding, language: Language): string => {
  const { severity, message, help, range } = diagnostic
  const place = range === undefined ? path : `${path}:${range.start.line}:${range.start.column}`
  const cells = [severityName[severity][language], place, message[language], help[language]]
  return `| ${cells.map(cell).join(' | ')} |\n`
}

/** As many rows as a comment can hold. */
const fitting = (rows: readonly string[]): readonly string[] => {
  let length = 0
  return rows.filter((each) => {
    length += each.length
    return length <= MAX_LENGTH
  })
}

export const markdown: Reporter = (report, { language }) => {
  const rows = worstFirst(findingsOf(report)).map((finding) => row(finding, language))
  const shown = fitting(rows)
  const head = `### ${heading[language]}\n\n${summaryLine(report)[language]}\n`
  const table = shown.length === 0 ? '' : `\n${columns[language]}${shown.join('')}`
  const rest = rows.length - shown.length
  return `${head}${table}${rest === 0 ? '' : `\n${unshown(rest)[language]}\n`}`
}
