/** Where somebody is working: a text as it stands in the editor, and a place in it. */
import type { Package } from '../parse/package.js'

export interface Spot {
  /** Path in the package. */
  readonly file: string
  /** The text, which may be half written. */
  readonly text: string
  /** UTF-16 units from the start of the text. */
  readonly offset: number
  /** The package as it was last understood; the text may be newer. */
  readonly pkg?: Package
}

/** The units `start` to `end` (exclusive) of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A word of a text, and how far into it the cursor stands. */
export interface Word extends Span {
  readonly text: string
  /** What stands before the cursor. */
  readonly prefix: string
}

/** The word between two offsets, without the blanks around it. */
export const wordAt = (text: string, from: number, to: number, offset: number): Word => {
  const raw = text.slice(from, to)
  const start = Math.min(from + (raw.length - raw.trimStart().length), Math.max(from, offset))
  const end = Math.max(start, from + raw.trimEnd().length, Math.min(offset, to))
  return {
    start,
    end,
    text: text.slice(start, end).trim(),
    prefix: text.slice(start, Math.max(start, offset)),
  }
}
