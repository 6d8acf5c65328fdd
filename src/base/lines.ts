/** Converts offsets in a text to lines and columns, and back. */
import type { Point, Position } from 'unist'
import { lastAtMost } from './bisect.js'

export interface Lines {
  /** The point at an offset; past the end it is the end. */
  point(offset: number): Point
  /** The position between two offsets. */
  range(start: number, end: number): Position
}

/** Indexes the line starts of a text; line ends are LF, CRLF and CR, as in CommonMark. */
export const linesOf = (text: string): Lines => {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  const point = (offset: number): Point => {
    const at = Math.min(Math.max(offset, 0), text.length)
    const line = lastAtMost(starts, at)
    return { line: line + 1, column: at - (starts[line] as number) + 1, offset: at }
  }
  return { point, range: (start, end) => ({ start: point(start), end: point(end) }) }
}
