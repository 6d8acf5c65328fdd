/** The marks that stand between words, as each language sets them. */
import { type Language, words } from '../../base/words.js'

/** Between the entries of a list. */
export const comma = words('、', ', ')
/** Between remarks that belong together. */
export const clauseComma = words('，', ', ')
export const semicolon = words('；', '; ')
export const colon = words('：', ': ')

/** What is said aside, behind what it belongs to. */
export const inBrackets = (text: string, language: Language): string =>
  language === 'en' ? ` (${text})` : `（${text}）`
