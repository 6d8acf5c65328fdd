/** Tables, row by row: each value behind the head of its column. */
import type { Element } from 'hast'
import { walkElements } from '../html/walk-elements.js'
import type { Draft } from './passage.js'
import { saidOf, writtenOf } from './phrases-of.js'
import { type Phrases, withOneStop } from './words.js'

const cellsOf = (row: Element): readonly Element[] => row.children.filter((child) => child.type === 'element')

export const tableDrafts = (table: Element, phrases: Phrases): readonly Draft[] => {
  const rows = [...walkElements([table])].filter(({ tagName }) => tagName === 'tr')
  const [head, ...body] = rows
  if (head === undefined) return []
  const said = (cell: Element): string => withOneStop(saidOf(cell.children, phrases)).replace(/。$/, '')
  const written = (row: Element): string =>
    cellsOf(row)
      .map(({ children }) => writtenOf(children))
      .join('\t')
  const heads = cellsOf(head).map(said)
  return [
    {
      kind: 'table',
      text: written(head),
      say: phrases.table(
        body.length,
        heads.filter((each) => each !== ''),
      ),
    },
    ...body.map((row, index): Draft => {
      const cells = cellsOf(row).flatMap((cell, column) => {
        const value = said(cell)
        return value === '' ? [] : [phrases.cell(heads[column] ?? '', value)]
      })
      return { kind: 'table', text: written(row), say: phrases.row(index + 1, cells) }
    }),
  ]
}
