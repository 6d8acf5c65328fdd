/** Joins the lines of a paragraph where Chinese meets Chinese: a browser would show the line end as a space. */

const WIDE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303f\\uff01-\\uff60“”‘’…—·'
const WIDE_LINE_END = new RegExp(`([${WIDE}])(?:\\r\\n|\\n|\\r)(?=[${WIDE}])`, 'gu')

/** Most texts are within a line, and nothing about line ends concerns them. */
export const hasLineEnd = (text: string): boolean => /[\r\n]/.test(text)

/** Line ends beside Latin letters stay: there they are spaces between words. */
export const joinLines = (text: string): string =>
  hasLineEnd(text) ? text.replace(WIDE_LINE_END, '$1') : text
