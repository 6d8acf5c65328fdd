/** The number of a bank card (ISO/IEC 7812-1), as the issuers in China use it. */

/** UnionPay, Visa, Mastercard, JCB, and the old cards of one great bank, each with its lengths. */
const ISSUERS = /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|35\d{14}|9558\d{15})$/

/** Annex B: from the right every second digit counts double. */
const passesLuhn = (digits: string): boolean => {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - at))
    const double = digit * 2
    sum += at % 2 === 0 ? digit : double > 9 ? double - 9 : double
  }
  return sum % 10 === 0
}

/** True for digits of a known issuer, of the right length, whose check digit fits. */
export const isBankCard = (digits: string): boolean => ISSUERS.test(digits) && passesLuhn(digits)
