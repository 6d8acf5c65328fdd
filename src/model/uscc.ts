/** The unified social credit code of a legal person or other organisation (GB 32100-2015). */

/** §4.1: digits and capitals without I, O, S, V and Z; the place of a character is its value. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** §5: the weight of each of the first 17 characters, which is 3ⁿ mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Authority and kind (2), administrative division (6 digits), organisation (9), check character (1). */
export const USCC_STRUCTURE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/**
 * True for 18 characters of the right structure whose check character fits. Any of the 31 characters can be the
 * check character: patterns that allow only 0–9 and X refuse good codes. The inner check of the organisation
 * part (GB 11714) is left out, since codes issued on conversion need not keep it.
 *
 * @example
 * isUscc('91350100M000100Y43') // true
 */
export const isUscc = (text: string): boolean => {
  if (!USCC_STRUCTURE.test(text)) return false
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(text.charAt(at)), 0)
  return text.charAt(17) === ALPHABET.charAt((31 - (sum % 31)) % 31)
}
