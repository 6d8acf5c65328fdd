/** Classes of characters of Chinese text, to be put between the brackets of a pattern with the flag `u`. */

export const HAN = '\\p{Script=Han}'

/** Quotes and brackets that open; those that close. */
export const OPENERS = '“‘「『《〈（【'
export const CLOSERS = '”’」』》〉）】'

/** Marks of a sentence. */
export const MARKS = '，。、；：？！…—'

const chinese = new RegExp(`[${HAN}]`, 'u')

export const hasHan = (text: string): boolean => chinese.test(text)
