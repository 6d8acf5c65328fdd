/** Fits a long line into the screen around the part that matters. */
import { type Cell, cellsOf } from './cells.js'

export interface Clipped {
  readonly code: string
  /** Blanks and then carets, to stand under the code. */
  readonly marks: string
}

/** Full stops, not an ellipsis: that takes one column here and two there. */
const DOTS = '...'
/** Cells of text that should still be seen after the mark. */
const AFTER = 12
/** UTF-16 units that are looked at: a line can be a megabyte long, a screen cannot. */
const REACH = 400

const columnsOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.columns, 0)

const textOf = (cells: readonly Cell[]): string => cells.map((cell) => cell.text).join('')

const blankOf = (cells: readonly Cell[]): string => cells.map((cell) => cell.blank).join('')

/** At least one caret, even under the end of a line; a tab has one, for its width is the terminal's secret. */
const caretsUnder = (cells: readonly Cell[]): string =>
  '^'.repeat(
    Math.max(1, columnsOf(cells.map((cell) => (cell.text === '\t' ? { ...cell, columns: 1 } : cell)))),
  )

/** Where looking begins; never in the middle of a surrogate pair. */
const reachFrom = (line: string, start: number): number => {
  const from = Math.max(0, start - REACH)
  return from > 0 && /[\udc00-\udfff]/.test(line.charAt(from)) ? from + 1 : from
}

/** The cells to show: as much as there is room for, from as far left as the end of the mark allows. */
const windowOf = (cells: readonly Cell[], mark: number, end: number, room: number) => {
  let first = 0
  while (first < mark && columnsOf(cells.slice(first, end + AFTER)) > room) first += 1
  let last = first
  for (let free = room; last < cells.length; last += 1) {
    free -= (cells[last] as Cell).columns
    if (free < 0) break
  }
  return { first, last }
}

/** Clips a line to `columns`, with carets under the UTF-16 units `start` to `end`. */
export const clip = (line: string, start: number, end: number, columns: number): Clipped => {
  const from = reachFrom(line, start)
  const to = start + REACH
  const cells = cellsOf(line.slice(from, to))
  const before = cells.filter((cell) => from + cell.end <= start).length
  const until = Math.max(before, cells.filter((cell) => from + cell.start < end).length)
  const { first, last } = windowOf(cells, before, until, columns - 2 * DOTS.length)
  const lead = from + first > 0 ? DOTS : ''
  const tail = last < cells.length || to < line.length ? DOTS : ''
  return {
    code: lead + textOf(cells.slice(first, last)) + tail,
    marks:
      ' '.repeat(lead.length) +
      blankOf(cells.slice(first, before)) +
      caretsUnder(cells.slice(before, Math.min(until, last))),
  }
}
