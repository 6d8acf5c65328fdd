/** Every column of a table has a heading. */

import type { TableRow } from 'mdast'
import { words } from '../../../base/words.js'
import { inlineText } from '../../../markdown/inline-text.js'
import { documentsOf, nodesOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const tableHeader = defineRule({
  code: 'accessibility/table-header',
  severity: 'warning',
  summary: words('表格每一列都有表头', 'Every column of a table has a heading'),
  message: (p: { columns: readonly number[] }) =>
    words(
      `这张表的第 ${p.columns.join('、')} 列没有表头。`,
      `This table has no heading over column ${p.columns.join(', ')}.`,
    ),
  why: words(
    '读屏软件念到一格，先念表头再念内容；没有表头，听的人不知道这一格是什么。',
    'Screen readers say the heading before each cell; without it nobody knows what the cell is.',
  ),
  help: words('请在表格第一行给这一列写个名称。', 'Give the column a name in the first row.'),
  sources: ['R064', 'WCAG 2.2 1.3.1', 'GB/T 37668-2019'],
  example: {
    in: 'body',
    bad: '| 环节 | |\n| --- | --- |\n| 热身 | 5 |',
    good: '| 环节 | 分钟 |\n| --- | --- |\n| 热身 | 5 |',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      for (const { children } of nodesOf(document, 'table')) {
        const [head, ...rows] = children
        const isEmpty = (row: TableRow, column: number): boolean =>
          inlineText(row.children[column]?.children ?? []).trim() === ''
        // The corner above the names of the rows may well stay empty.
        const columns = (head?.children ?? [])
          .map((_, at) => at)
          .filter((at) => at > 0 && head && isEmpty(head, at) && !rows.every((row) => isEmpty(row, at)))
        if (head?.position === undefined || columns.length === 0) continue
        yield found({ file: document.file, range: head.position }, { columns: columns.map((at) => at + 1) })
      }
    }
  },
})
