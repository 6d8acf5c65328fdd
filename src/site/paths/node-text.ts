/** The title of a course in the lines of its box. SVG does not break lines, and no browser is asked how wide a letter is. */
import { graphemes } from '../../base/graphemes.js'

/** Letters that fill the square of a Chinese one (UAX #11, W and F, in what fonts of these scripts hold), and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** In widths of a Chinese letter; what is not known is taken as rather too wide. */
const widthOf = (sign: string): number => {
  if (WIDE.test(sign)) return 1
  if (/^[ijl.,:;'|!()[\] ]/.test(sign)) return 0.38
  if (/^[mwMW@%]/.test(sign)) return 0.95
  return /^[A-Z—…]/.test(sign) ? 0.75 : 0.6
}

/** Blanks and what steers a text; joiners of emoji and of scripts stay. */
const UNSEEN = /\s|\p{Cc}|(?![\u200c\u200d])\p{Cf}/gu

const sum = (signs: readonly string[]): number => signs.reduce((total, sign) => total + widthOf(sign), 0)

/** No line begins with what closes (GB/T 15834, 5.1). */
const CLOSES = /^[，。、；：！？）》」』”’,.;:!?)]/

/** Where the line ends: at most `room` wide, at a blank where a word of Latin letters would be torn. */
const endOf = (signs: readonly string[], room: number): number => {
  let end = 0
  let width = 0
  while (end < signs.length && width + widthOf(signs[end] as string) <= room) {
    width += widthOf(signs[end] as string)
    end += 1
  }
  if (end === signs.length) return end
  const isLatin = (at: number): boolean => /^[\p{Script=Latin}\d]/u.test(signs[at] ?? '')
  if (isLatin(end) && isLatin(end - 1)) {
    let blank = end
    while (blank > 0 && isLatin(blank - 1)) blank -= 1
    if (blank > 0) return blank
  }
  return CLOSES.test(signs[end] ?? '') && end > 1 ? end - 1 : end
}

/**
 * At most `count` lines, each at most `room` wide, in widths of a Chinese letter; an ellipsis where something is left out.
 *
 * @example
 * linesOf('智能手机使用入门', 5, 2) // ['智能手机使', '用入门']
 */
export const linesOf = (title: string, room: number, count: number): readonly string[] => {
  let signs = graphemes(title.replace(UNSEEN, ' ').replace(/ +/g, ' ').trim())
  const lines: string[] = []
  while (signs.length > 0 && lines.length < count) {
    const isLast = lines.length === count - 1
    if (isLast && sum(signs) > room) {
      let kept = signs.slice(0, endOf(signs, room))
      while (kept.length > 0 && sum(kept) + widthOf('…') > room) kept = kept.slice(0, -1)
      lines.push(`${kept.join('').trimEnd()}…`)
      break
    }
    const end = Math.max(1, endOf(signs, room))
    lines.push(signs.slice(0, end).join('').trim())
    signs = signs.slice(end)
    while (signs[0] === ' ') signs = signs.slice(1)
  }
  return lines
}
