/** Tables are written as tables, not as columns of tabs. */
import type { Fix } from '../../../base/diagnostic.js'
import { newlineOf } from '../../../base/lines.js'
import { words } from '../../../base/words.js'
import { type Document, documentsOf, nodesOf } from '../../../parse/package.js'
import { paragraphBreak } from '../../edits/paragraph-break.js'
import { type ParagraphLine, type ParagraphLines, paragraphLines } from '../../facts/paragraph-lines.js'
import { linesIn } from '../../facts/source-lines.js'
import { defineRule } from '../../rule.js'

const cellsOf = ({ text }: ParagraphLine): readonly string[] => text.split('\t')

/** The first run of lines with as many tabs, at least two lines long: what a table of Word or Excel becomes. */
const rowsOf = (lines: readonly ParagraphLine[]): readonly ParagraphLine[] => {
  const columns = (line: ParagraphLine | undefined): number => (line ? cellsOf(line).length : 0)
  const from = lines.findIndex((line, at) => columns(line) > 1 && columns(lines[at + 1]) === columns(line))
  if (from < 0) return []
  const width = columns(lines[from])
  const stop = lines.findIndex((line, at) => at > from && columns(line) !== width)
  return lines.slice(from, stop < 0 ? lines.length : stop)
}

const rowText = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`

/** Not safe: nobody can tell whether the first row holds the heads, or whether lines follow that belong to the text. */
const fixOf = ({ file, source }: Document, rows: readonly ParagraphLine[], block: ParagraphLines): Fix => {
  const [heads = [], ...others] = rows.map(cellsOf)
  const start = rows[0]?.start ?? 0
  const gap = rows[0] === block.lines[0] ? { start, text: '' } : paragraphBreak(source, start, block.prefix)
  const table = [rowText(heads), `|${' --- |'.repeat(heads.length)}`, ...others.map(rowText)]
  const text = gap.text + table.join(newlineOf(source) + block.prefix)
  const end = rows.at(-1)?.end ?? start
  return {
    title: words('改成表格', 'Make it a table'),
    safe: false,
    edits: [{ file, start: gap.start, end, text }],
  }
}

export const tab = defineRule({
  code: 'text/tab',
  severity: 'info',
  summary: words('表格用竖线写，不用制表符', 'Tables are written with bars, not with tabs'),
  message: (p: { rows: number }) =>
    words(
      `这 ${p.rows} 行用制表符（Tab）分列，会连成一段。`,
      `These ${p.rows} lines are parted by tabs and will run into one paragraph.`,
    ),
  why: words(
    '从 Word 或 Excel 粘贴来的表格只剩下制表符，网页上分不出行和列。',
    'Of a table pasted from Word or Excel only tabs are left, and pages show neither rows nor columns.',
  ),
  help: words(
    '请写成表格：每行用「|」分开各列，表头下面加一行「| --- | --- |」。',
    'Write a table: part the columns by `|`, with a line of `| --- | --- |` below the heads.',
  ),
  sources: ['GFM 0.29 4.10', 'WCAG 2.2 1.3.1'],
  example: {
    in: 'body',
    bad: '环节\t分钟\n开机\t10',
    good: '| 环节 | 分钟 |\n| --- | --- |\n| 开机 | 10 |',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      if (!source.includes('\t')) continue
      for (const paragraph of nodesOf(document, 'paragraph')) {
        const { start, end } = paragraph.position ?? {}
        if (!source.slice(start?.offset, end?.offset).includes('\t')) continue
        const block = paragraphLines(document, paragraph)
        const rows = rowsOf(block.lines)
        const [first] = rows
        if (first === undefined) continue
        const fix = fixOf(document, rows, block)
        yield found(
          { file, range: linesIn(document).range(first.start, first.end) },
          { rows: rows.length },
          { fix },
        )
      }
    }
  },
})
