/** Breaks text into lines by the Chinese rules: no line begins with ，。」 or ends with 「（. */
import { widthOf } from './columns.js'

// GB/T 15834 §5.1: marks that never begin a line, and marks that never end one.
const CLOSING = '，。、；：？！）」』】》〉〕”’…—～·％,.;:?!)%'
const OPENING = '（「『【《〈〔“‘'
const IDEOGRAPHIC =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303f\\uff00-\\uffef'

/** A blank, or what stays together: a word or one Chinese character, with the marks that cling to it. */
const PIECE = new RegExp(`\\s+|[${OPENING}]*(?:[^\\s${OPENING}${IDEOGRAPHIC}]+|\\S)[${CLOSING}]*`, 'gu')

/** The lines of a text, none wider than `columns` unless a single word is. */
export const wrap = (text: string, columns: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  let blank = ''
  for (const [piece] of text.trim().matchAll(PIECE)) {
    if (piece.trim() === '') {
      blank = ' '
      continue
    }
    if (line !== '' && widthOf(line + blank + piece) > columns) {
      lines.push(line)
      line = piece
    } else line += blank + piece
    blank = ''
  }
  return [...lines, line]
}
