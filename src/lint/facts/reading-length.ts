/** How long a text is to a reader: a Chinese character counts one, and so does a word or a number in other letters. */
import { kindAt, lengthOf, OUTSIDE, rowBehind } from './unit-kind.js'

export const readingLength = (text: string): number => {
  let length = 0
  let row = OUTSIDE
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at)
    length += lengthOf(row, kind)
    row = rowBehind(row, kind)
  }
  return length
}
