/** How long a text is to a reader: a Chinese character counts one, and so does a word or a number in other letters. */

/** CJK ideographs of the basic plane; those beyond it are written as surrogate pairs. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007

const isLetter = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f)

/** What stands inside a word or a number without ending it: 3.5, don’t. */
const joins = (code: number): boolean => code === 0x2e || code === 0x27 || code === 0x2019 || code === 0x2d

export const readingLength = (text: string): number => {
  let length = 0
  let inWord = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const letter = isLetter(code)
    if (isHan(code) || (code >= 0xd840 && code <= 0xd8ff) || (letter && !inWord)) length += 1
    inWord = letter || (inWord && joins(code))
  }
  return length
}
