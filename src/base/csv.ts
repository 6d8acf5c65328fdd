/** Writes tables as CSV that Excel opens in Chinese (RFC 4180, with a byte order mark). */

export type Cell = string | number | undefined

/** Excel and its kin run a cell that begins so as a formula; an apostrophe before it makes it text (CWE-1236). */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

const NUMBER = /^-?\d+(?:\.\d+)?$/

const cellText = (cell: Cell): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows as CSV, for people: with a byte order mark, without which Excel takes UTF-8 for GBK, and with formulas made text.
 *
 * @example
 * csv([['标题', '学时'], ['认识手机', 16]])
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`
