/** The sentences of a text, each with its length to a reader. */
import { readingLength } from './reading-length.js'

export interface Sentence {
  /** Where it stands in the text. */
  readonly from: number
  readonly to: number
  readonly text: string
  readonly length: number
}

/** A semicolon parts clauses that can be read by themselves (GB/T 15834-2011 4.6); a full stop ends none inside 3.5. */
const END = /[。！？!?；;…\n]+[”’」』）)"]*|\.(?=\s|$)/g

export const sentencesIn = (text: string): readonly Sentence[] => {
  const found: Sentence[] = []
  const add = (start: number, to: number): void => {
    const part = text.slice(start, to)
    const from = start + part.length - part.trimStart().length
    const length = readingLength(part)
    if (length > 0) found.push({ from, to, text: part.trim(), length })
  }
  let from = 0
  for (const { index, 0: end } of text.matchAll(END)) {
    add(from, index + end.length)
    from = index + end.length
  }
  add(from, text.length)
  return found
}
