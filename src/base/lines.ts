/** The lines of a text: where they begin and end, what ends them, and which offset stands on which. */
import type { Point, Position } from 'unist'
import { lastAtMost } from './bisect.js'

export interface Lines {
  /** The point at an offset; past the end it is the end. */
  point(offset: number): Point
  /** The position between two offsets. */
  range(start: number, end: number): Position
}

const startsOf = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length),
]

/** Indexes the line starts of a text; line ends are LF, CRLF and CR, as in CommonMark. */
export const linesOf = (text: string): Lines => {
  // Most texts are asked for no place at all: their lines are found for the first who asks.
  let starts: readonly number[] | undefined
  const point = (offset: number): Point => {
    starts ??= startsOf(text)
    const at = Math.min(Math.max(offset, 0), text.length)
    const line = lastAtMost(starts, at)
    return { line: line + 1, column: at - (starts[line] as number) + 1, offset: at }
  }
  return { point, range: (start, end) => ({ start: point(start), end: point(end) }) }
}

/** The offset at which the line ends that `from` stands on: of its line end, or of the end of the text. */
export const lineEnd = (text: string, from: number): number => {
  const length = text.slice(from).search(/[\r\n]/)
  return length < 0 ? text.length : from + length
}

/** The line end that a text uses, for edits of several lines. */
export const newlineOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
