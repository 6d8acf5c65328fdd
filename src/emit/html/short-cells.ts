/** Cells of a table that no line should break: 「线下」, 「90 分钟」, 「第 1 课」. */
import type { Element, ElementContent } from 'hast'
import { textOf } from './text-of.js'

const isCell = ({ tagName }: Element): boolean => tagName === 'td' || tagName === 'th'

const rowsIn = ({ children }: Element): readonly Element[] =>
  children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === 'tr' ? [child] : rowsIn(child),
  )

/** In em: whatever is not of Latin letters and digits is as wide as it is high. */
const widthOf = (cell: Element): number =>
  [...textOf(cell.children).trim()].reduce(
    (sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x250 ? 0.6 : 1),
    0,
  )

/** What may stay in one line, the widest first. */
const WIDTHS = [6, 5, 4, 3, 2] as const
/** What a column of longer texts needs. */
const LONG = 3

/** How wide a table may be on the narrowest screen, in em, and what its frame and gaps take of every column. */
export interface TableRoom {
  readonly width: number
  readonly frame: number
}

/** True where all columns together stay within the room with cells of this width kept whole. */
const isRoom = (columns: readonly (readonly number[])[], width: number, room: TableRoom): boolean =>
  columns.reduce((sum, cells) => {
    const short = cells.filter((each) => each <= width)
    return sum + Math.max(...short, short.length < cells.length ? LONG : 0, 0) + room.frame
  }, 0) <= room.width

/**
 * Marks the short cells of a table, as long ones as the narrowest screen has room for; none where it has many columns.
 */
export const markShortCells = (
  table: Element,
  room: TableRoom,
  mark: (cell: Element) => Element,
): Element => {
  const columns: number[][] = []
  for (const { children } of rowsIn(table))
    for (const [at, cell] of children
      .filter((child) => child.type === 'element' && isCell(child))
      .entries()) {
      const column = columns[at] ?? []
      column.push(widthOf(cell as Element))
      columns[at] = column
    }
  const most = WIDTHS.find((width) => isRoom(columns, width, room))
  if (most === undefined) return table
  const marked = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node
    if (isCell(node)) return widthOf(node) <= most ? mark(node) : node
    return { ...node, children: node.children.map(marked) }
  }
  return { ...table, children: table.children.map(marked) }
}
