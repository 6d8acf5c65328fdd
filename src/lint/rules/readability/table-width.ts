/** Tables fit a telephone and a page in large print. */
import type { Table } from 'mdast'
import { words } from '../../../base/words.js'
import { inlineText } from '../../../markdown/inline-text.js'
import { documentsOf, nodesOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** On a screen of some twenty characters each column of six has three. */
const LIMIT = 6

/** A pattern drawn in a table is narrow, however many columns it has. */
const isGrid = ({ children }: Table): boolean =>
  children.every((row) => row.children.every((cell) => inlineText(cell.children).trim().length <= 2))

export const tableWidth = defineRule({
  code: 'readability/table-width',
  severity: 'info',
  summary: words('表格不太宽', 'Tables are not too wide'),
  message: (p: { columns: number; limit: number }) =>
    words(
      `这张表有 ${p.columns} 列，超过了 ${p.limit} 列。`,
      `This table has ${p.columns} columns, more than ${p.limit}.`,
    ),
  why: words(
    '手机上要左右拖着看，大字讲义也印不下。',
    'On a telephone it must be dragged from side to side, and in large print it does not fit the page.',
  ),
  help: words('请拆成两张表，或者把行和列对调。', 'Make it two tables, or swap its rows and columns.'),
  sources: ['R056', 'R029'],
  example: {
    in: 'body',
    bad: '| 课 | 时间 | 地点 | 教师 | 线上 | 线下 | 要带什么 |\n| - | - | - | - | - | - | - |\n| 1 | 周一 | 教室 | 甲 | 45 | 45 | 老花镜 |',
    good: '| 课 | 时间 | 要带什么 |\n| - | - | - |\n| 1 | 周一 | 老花镜 |',
  },
  *check(pkg, found) {
    // Teachers read a syllabus on paper and on wide screens.
    if (pkg.kind === 'syllabus') return
    for (const document of documentsOf(pkg)) {
      for (const table of nodesOf(document, 'table')) {
        const [head] = table.children
        const columns = head?.children.length ?? 0
        if (columns <= LIMIT || head?.position === undefined || isGrid(table)) continue
        yield found({ file: document.file, range: head.position }, { columns, limit: LIMIT })
      }
    }
  },
})
