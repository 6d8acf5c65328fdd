/** Numbers as people write them: `16`, `１６`, `十六`, `一百二十`, `两`, `1.5`. */

const DIGITS = new Map([...'零一二三四五六七八九'].map((char, value) => [char, value]))
DIGITS.set('〇', 0).set('两', 2)
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

/** Full-width letters, digits and punctuation as their ASCII twins; nothing else is folded. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, (char) =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )

const chineseNumber = (text: string): number | undefined => {
  let total = 0
  let digit: number | undefined
  for (const char of text) {
    const unit = UNITS.get(char)
    if (unit !== undefined) {
      total += (digit ?? 1) * unit
      digit = undefined
    } else if (digit === undefined || digit === 0) digit = DIGITS.get(char)
    else return undefined
    if (unit === undefined && digit === undefined) return undefined
  }
  return total + (digit ?? 0)
}

/** The number a text spells; undefined when it spells none. */
export const parseNumber = (text: string): number | undefined => {
  const plain = halfWidth(text).trim()
  if (/^-?\d{1,15}(?:\.\d{1,10})?$/.test(plain)) return Number(plain)
  return /^[零〇一二两三四五六七八九十百千]{1,10}$/.test(plain) ? chineseNumber(plain) : undefined
}
