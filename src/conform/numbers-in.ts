/** The numbers that a wording names: 「三类」 and 「3 类」 name the same one. */
import { parseNumber } from '../parse/value/number.js'

/** Chinese numerals count only before what is counted: 「二维码」 and 「百姓」 name no number. */
const NUMBER =
  /\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+(?=[类种项个条步次件张节分道句篇样天周处名人%])/gu

/** One is no count: 「一次」, 「一步一图」. */
export const numbersIn = (text: string): ReadonlySet<number> =>
  new Set(
    (text.normalize('NFKC').match(NUMBER) ?? []).flatMap((each) => {
      const value = parseNumber(each)
      return value === undefined || value < 2 ? [] : [value]
    }),
  )

/** The numbers that one wording names and another does not, in rising order. */
export const lackingNumbers = (asked: string, given: string): readonly number[] => {
  const there = numbersIn(given)
  return [...numbersIn(asked)].filter((each) => !there.has(each)).sort((a, b) => a - b)
}
