/** The number of a citizen's identity card (GB 11643-1999). */
import { isUscc } from '../../model/uscc.js'

/** The first two digits of a place (GB/T 2260), and those of residence permits. */
const PROVINCE = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])'
const STRUCTURE = new RegExp(`^(?:${PROVINCE}|9\\d)\\d{15}[0-9X]$`)

/** ISO 7064, MOD 11-2. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the day has come is not asked: the same text must always get the same answer. */
const isBirthday = (digits: string): boolean => {
  const year = Number(digits.slice(0, 4))
  const month = Number(digits.slice(4, 6))
  const day = Number(digits.slice(6, 8))
  const isLeap = year % 4 === 0 && year !== 1900
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0)
  return year >= 1900 && year < 2100 && day >= 1 && day <= days
}

/** By chance one citizen id in 31 passes as a USCC; a real one has a place where such an id has none. */
const isOrganisation = (text: string): boolean =>
  isUscc(text) &&
  new RegExp(`^(?:1[1239]|[2-4]\\d|5[1-39]|6[129]|7[129]|8[19]|9[1-3])(?:${PROVINCE}|10)`).test(text)

/**
 * True for 18 characters with a place, a birthday and a fitting check digit.
 *
 * @example
 * isCitizenId('11010519491231002X') // true, the standard's own sample
 */
export const isCitizenId = (text: string): boolean => {
  if (!STRUCTURE.test(text) || !isBirthday(text.slice(6, 14)) || isOrganisation(text)) return false
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text.charAt(at)), 0)
  return text.charAt(17) === CHECKS.charAt(sum % 11)
}
