/** The lines of a text: where they begin and end, what ends them, and which offset stands on which. */
import type { Point, Position } from 'unist'
import { lastAtMost } from './bisect.js'

export interface Lines {
  /** The point at an offset; past the end it is the end. */
  point(offset: number): Point
  /** The position between two offsets. */
  range(start: number, end: number): Position
}

/** Where the lines of a text begin. Nearly all end in LF alone, which is found without a pattern. */
const startsOf = (text: string): readonly number[] => {
  const starts = [0]
  if (text.includes('\r')) {
    for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
    return starts
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

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

/** Asked from an offset on, so that no part of the text is cut out. */
const LINE_END = /[\r\n]/g

/** The offset at which the line ends that `from` stands on: of its line end, or of the end of the text. */
export const lineEnd = (text: string, from: number): number => {
  LINE_END.lastIndex = from
  return LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length
}

/** The line end that a text uses, for edits of several lines. */
export const newlineOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
