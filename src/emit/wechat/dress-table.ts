/** Tables with their lines drawn on each cell; wide ones become a card for each row, since a telephone is narrow. */
import type { Element, ElementContent } from 'hast'
import type { Language } from '../../base/words.js'
import { markShortCells } from '../html/short-cells.js'
import { walkElements } from '../html/walk-elements.js'
import { colon } from '../words/marks.js'
import { styled, textNode, withoutBlanks } from './blocks.js'
import { styles } from './style.js'

/** More columns than this leave no room for a word in large letters. */
export const MOST_COLUMNS = 5

const cellsOf = (row: Element): readonly Element[] => row.children.filter((child) => child.type === 'element')

const dressCell = ({ tagName, properties, children }: Element): Element => {
  const align = properties.align
    ? `;text-align:${properties.align}`
    : tagName === 'th'
      ? ';text-align:left'
      : ''
  return styled(tagName, (tagName === 'th' ? styles.th : styles.td) + align, children)
}

/** A phone of 375 px, in the letters of tables of 关怀模式. */
const NARROWEST = { width: 16.2, frame: 0.85 }

const inOneLine = (cell: Element): Element => ({
  ...cell,
  properties: { ...cell.properties, style: `${cell.properties.style};white-space:nowrap` },
})

const cardOf = (row: Element, heads: readonly Element[], between: string): Element => {
  const lines = cellsOf(row).flatMap(({ children }, column): readonly ElementContent[] => {
    const head = heads[column]?.children ?? []
    if (children.length === 0) return []
    const lead = head.length === 0 ? [] : [styled('strong', '', head), textNode(between)]
    return [styled('p', 'margin:0 0 .2em', [...lead, ...children])]
  })
  return styled('section', styles.card, lines)
}

export const dressTable = (
  table: Element,
  { language }: { readonly language: Language },
): ElementContent | readonly ElementContent[] => {
  const rows = [...walkElements([table])].filter(({ tagName }) => tagName === 'tr')
  const [head, ...body] = rows
  const heads = head === undefined ? [] : cellsOf(head)
  if (heads.length > MOST_COLUMNS && body.length > 0)
    return body.map((row) => cardOf(row, heads, colon[language]))
  const dressed = rows.map((row) => ({
    ...row,
    properties: {},
    children: withoutBlanks(cellsOf(row).map(dressCell)) as ElementContent[],
  }))
  return markShortCells(styled('table', styles.table, [styled('tbody', '', dressed)]), NARROWEST, inOneLine)
}
