/** Whole numbers as Chinese says them. */

const digits = [...'零一二三四五六七八九'] as const
const places = ['', '十', '百', '千'] as const
const groups = ['', '万', '亿', '万亿'] as const

/** More digits than any count has: they are a number on a card. */
const LONGEST = 16

/** Digit by digit: `2026` is 二零二六. Telephones say 幺 for one, which is not mistaken for seven. */
export const readDigits = (number: string, one: '一' | '幺' = '一'): string =>
  Array.from(number, (digit) => (digit === '1' ? one : (digits[Number(digit)] ?? ''))).join('')

/** Up to four digits; a nought in the middle is said once. */
const readGroup = (group: string): string => {
  let text = ''
  let isGap = false
  for (const [index, digit] of [...group].entries()) {
    if (digit === '0') {
      isGap = text !== ''
      continue
    }
    text += (isGap ? '零' : '') + digits[Number(digit)] + places[group.length - 1 - index]
    isGap = false
  }
  return text
}

const groupsOf = (number: string): readonly string[] => {
  const found: string[] = []
  for (let end = number.length; end > 0; end -= 4) found.unshift(number.slice(Math.max(0, end - 4), end))
  return found
}

/**
 * A count: `10010` is 一万零一十. A leading nought, as codes have it, makes it digit by digit.
 *
 * @param number digits alone
 */
export const readInteger = (number: string): string => {
  if (number === '0') return '零'
  if (number.startsWith('0') || number.length > LONGEST) return readDigits(number)
  const parts = groupsOf(number)
  let text = ''
  let isGap = false
  for (const [index, part] of parts.entries()) {
    const spoken = readGroup(part)
    if (spoken === '') {
      isGap = true
      continue
    }
    // 一万零一十, but 一万一千: a group that does not fill its places is told apart by a nought.
    if (text !== '' && (isGap || part.startsWith('0'))) text += '零'
    text += spoken + groups[parts.length - 1 - index]
    isGap = false
  }
  // 十二 and 十二万 at the beginning; 一百一十二 within; 两千, 两万 and 两亿, but 二百.
  return text.replace(/^一十/, '十').replace(/^二(?=[千万亿])/, '两')
}
