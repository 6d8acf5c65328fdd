/** The sentences of a text, each with its length to a reader. */
import { BLANK, END, JOINER, kindAt, lengthOf, OUTSIDE, rowBehind } from './unit-kind.js'

export interface Sentence {
  /** Where it stands in the text. */
  readonly from: number
  readonly to: number
  readonly length: number
}

/** Quotes and brackets that close behind the end of a sentence belong to it. */
const CLOSERS = '”’」』）)"'

/** A full stop ends nothing inside of 3.5. */
const isFullStop = (text: string, at: number): boolean => {
  if (text.charAt(at) !== '.') return false
  const behind = at + 1
  return behind === text.length || kindAt(text, behind) === BLANK || text.charAt(behind) === '\n'
}

/** The offset behind all marks that end a sentence, of which the first is given. */
const behindMarks = (text: string, from: number): number => {
  let at = from
  while (at < text.length && kindAt(text, at) === END) at += 1
  while (at < text.length && CLOSERS.includes(text.charAt(at))) at += 1
  return at
}

/** Counts as it goes: lengths are those of `readingLength`. */
export const sentencesIn = (text: string): readonly Sentence[] => {
  const found: Sentence[] = []
  let start = 0
  let length = 0
  let row = OUTSIDE
  const endAt = (to: number): void => {
    while (start < to && kindAt(text, start) === BLANK) start += 1
    if (length > 0) found.push({ from: start, to, length })
    start = to
    length = 0
    row = OUTSIDE
  }
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind === END) {
      at = behindMarks(text, at)
      endAt(at)
    } else if (kind === JOINER && isFullStop(text, at)) {
      at += 1
      endAt(at)
    } else {
      length += lengthOf(row, kind)
      row = rowBehind(row, kind)
      at += 1
    }
  }
  endAt(text.length)
  return found
}
