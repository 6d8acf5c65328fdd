/** Text in terminal columns: a Chinese character takes two. */
import stringWidth from 'fast-string-width'

/** How many columns a text takes. Quotation marks and dashes count one, as in most terminals of today. */
export const widthOf = (text: string): number => stringWidth(text)

/** The text with spaces after it, up to `columns`. */
export const padTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - widthOf(text)))
