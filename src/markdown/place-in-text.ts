/** Where a part of a text node stands in the source. */
import type { Text } from 'mdast'
import type { Point, Position } from 'unist'

/** The point `length` units into a text that begins at `start`. */
const pointAfter = (start: Point, text: string, length: number): Point => {
  const ends = [...text.slice(0, length).matchAll(/\r\n|\n|\r/g)]
  const last = ends.at(-1)
  return {
    line: start.line + ends.length,
    column: last === undefined ? start.column + length : length - last.index - last[0].length + 1,
    offset: (start.offset ?? 0) + length,
  }
}

/** Counting the lines before every part of a longer text would take long. */
const MAX_LENGTH = 20_000

/** The place of a part of a text node; the whole node's where escapes or folded lines break the count. */
export const placeInText = (
  { value, position }: Text,
  from: number,
  to: number,
): { readonly position?: Position } => {
  if (position === undefined) return {}
  const { start, end } = position
  const isVerbatim = (end.offset ?? 0) - (start.offset ?? 0) === value.length
  if (!isVerbatim || value.length > MAX_LENGTH) return { position }
  return { position: { start: pointAfter(start, value, from), end: pointAfter(start, value, to) } }
}
