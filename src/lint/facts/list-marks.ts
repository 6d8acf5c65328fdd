/** Marks that people put before the items of a list, and that Markdown takes for text: `1、`, `（一）`, `①`, `•`. */
import { halfWidth } from '../../parse/value/number.js'

export interface ListMark {
  readonly kind: 'number' | 'bullet' | 'other'
  /** With the blanks behind it. */
  readonly length: number
  /** Of a number: the number it says. */
  readonly number?: number
}

const BLANKS = '[ \\t\\u3000\\u00a0]*'

/** `1.打开` and `1)打开` lack the blank that would make them items; `1.5米` and `10:30` are none. */
const NUMBER = new RegExp(
  `^(?:([0-9０-９]{1,2})(?:[、．）]|[.)](?! )(?=[^\\s\\d]))|[（(]([0-9０-９]{1,2})[）)])${BLANKS}(?=\\S)`,
)
const BULLET = new RegExp(
  `^(?:[•●○◆◇■□▪‣▶►★☆◎※]|·(?!·)|[-*+](?![-*+ \\t])(?=[\\u3000\\u00a0\\p{Script=Han}“《])|[–—](?![–—]))${BLANKS}(?=\\S)`,
  'u',
)
const OTHER = new RegExp(
  `^(?:[①-⑳㈠-㈩⑴-⒇❶-❿]|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十0-9]{1,3}[步条]?[，、：:])${BLANKS}(?=\\S)`,
)

/** A quick look at a whole source: whether any line begins like that. */
export const hasListMarks = (source: string): boolean =>
  /^[ \t>]*(?:[0-9０-９]{1,2}[、．.）)]\S|[（(][0-9０-９一二三四五六七八九十]|[①-⑳㈠-㈩⑴-⒇❶-❿•●○◆◇■□▪‣▶►★☆◎※·–—第]|[-*+][\u3000\u00a0\u4e00-\u9fff“《]|[一二三四五六七八九十]{1,3}、)/m.test(
    source,
  )

/** The mark that a line begins with. */
export const listMarkOf = (line: string): ListMark | undefined => {
  const number = NUMBER.exec(line)
  if (number !== null) {
    const digits = halfWidth(number[1] ?? number[2] ?? '')
    return { kind: 'number', length: number[0].length, number: Number(digits) }
  }
  const bullet = BULLET.exec(line)
  if (bullet !== null) return { kind: 'bullet', length: bullet[0].length }
  const other = OTHER.exec(line)
  return other === null ? undefined : { kind: 'other', length: other[0].length }
}
