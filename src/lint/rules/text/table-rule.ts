/** Below the heads of a table stands a line of hyphens. */
import type { Paragraph } from 'mdast'
import type { Fix } from '../../../base/diagnostic.js'
import { newlineOf } from '../../../base/lines.js'
import { words } from '../../../base/words.js'
import { type Document, documentsOf, nodesOf } from '../../../parse/package.js'
import { paragraphBreak } from '../../edits/paragraph-break.js'
import { type ParagraphLines, paragraphLines } from '../../facts/paragraph-lines.js'
import { linesIn } from '../../facts/source-lines.js'
import { cellsOf, type LostTable, lostTable } from '../../facts/table-rows.js'
import { defineRule } from '../../rule.js'

/** Most paragraphs are of one line, and few of the others have a pipe. */
const mayHoldRows = ({ source }: Document, { position }: Paragraph): boolean =>
  position !== undefined &&
  position.start.line < position.end.line &&
  /^[ \t>]*[|｜]/m.test(source.slice(position.start.offset, position.end.offset))

/** Sure where all rows have as many cells and the rule, if there is one, is the second line. */
const fixOf = (
  document: Document,
  { rows, columns, rule }: LostTable,
  block: ParagraphLines,
): Fix | undefined => {
  const { file, source } = document
  const [heads, second] = rows
  const cells = rows.filter((row) => row !== rule)
  if (heads === undefined || (rule !== undefined && rule !== second)) return undefined
  if (cells.length < (rule ? 1 : 2) || cells.some(({ text }) => cellsOf(text) !== columns)) return undefined
  const gap =
    heads === block.lines[0]
      ? { start: heads.start, text: '' }
      : paragraphBreak(source, heads.start, block.prefix)
  const [first, ...others] = cells.map(({ text }) => text.replaceAll('｜', '|'))
  const table = [first, `|${' --- |'.repeat(columns)}`, ...others].join(newlineOf(source) + block.prefix)
  const title = rule
    ? words('改好分隔行', 'Mend the line of hyphens')
    : words('补上分隔行', 'Add the line of hyphens')
  const end = rows.at(-1)?.end ?? heads.end
  return { title, safe: true, edits: [{ file, start: gap.start, end, text: gap.text + table }] }
}

export const tableRule = defineRule({
  code: 'text/table-rule',
  severity: 'warning',
  summary: words('表格第二行是分隔行', 'The second line of a table is a line of hyphens'),
  message: (p: { rule: boolean; columns: number }) =>
    p.rule
      ? words(
          '表格的分隔行没有写对，没有成为表格。',
          'The line of hyphens is not right, so this is no table.',
        )
      : words('表格缺少分隔行，没有成为表格。', 'The line of hyphens is missing, so this is no table.'),
  why: words(
    '竖线和文字会连成一段显示给学员。',
    'Learners would see the bars and the words run into one paragraph.',
  ),
  help: ({ columns }) => {
    const line = `|${' --- |'.repeat(Math.min(columns, 8))}`
    return words(
      `请在表头下面写一行「${line}」，列数和表头一样，都用英文符号。`,
      `Below the heads write a line of ASCII \`${line}\`, with as many columns.`,
    )
  },
  sources: ['GFM 0.29 4.10'],
  example: {
    in: 'body',
    bad: '| 环节 | 分钟 |\n| 开机 | 10 |',
    good: '| 环节 | 分钟 |\n| --- | --- |\n| 开机 | 10 |',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file } = document
      for (const paragraph of nodesOf(document, 'paragraph')) {
        if (!mayHoldRows(document, paragraph)) continue
        const block = paragraphLines(document, paragraph)
        const table = lostTable(block.lines)
        if (table === undefined) continue
        const { start, end } = table.rule ?? table.rows[0] ?? { start: 0, end: 0 }
        const fix = fixOf(document, table, block)
        const params = { rule: table.rule !== undefined, columns: table.columns }
        yield found({ file, range: linesIn(document).range(start, end) }, params, fix ? { fix } : {})
      }
    }
  },
})
