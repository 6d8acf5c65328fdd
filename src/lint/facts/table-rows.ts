/** Lines that were meant as a table, but whose second line does not tell Markdown so. */
import type { ParagraphLine } from './paragraph-lines.js'

export interface LostTable {
  readonly rows: readonly ParagraphLine[]
  readonly columns: number
  /** The line that was meant to part the heads from the cells. */
  readonly rule?: ParagraphLine
}

const PIPE = /[|｜]/

/** `|---|`, and what an input method makes of it. */
const isRule = (row: string): boolean => /^[|｜ \t:：\-—–－─━]+$/.test(row) && /[-—–－─━]/.test(row)

const isRow = ({ text }: ParagraphLine): boolean =>
  /^[|｜].*[|｜][ \t]*$/.test(text) && !/^[|｜][ \t]*$/.test(text)

/** How many cells a row has; an escaped pipe parts none. */
export const cellsOf = (row: string): number =>
  row
    .trim()
    .slice(1, -1)
    .replace(/\\[|｜]/g, '')
    .split(PIPE).length

/** The first run of at least two rows among the lines of a paragraph. */
export const lostTable = (lines: readonly ParagraphLine[]): LostTable | undefined => {
  const from = lines.findIndex((line, at) => isRow(line) && isRow(lines[at + 1] ?? { ...line, text: '' }))
  if (from < 0) return undefined
  const stop = lines.findIndex((line, at) => at > from && !isRow(line))
  const rows = lines.slice(from, stop < 0 ? lines.length : stop)
  const columns = cellsOf(rows[0]?.text ?? '')
  const rule = rows.find(({ text }, at) => at > 0 && isRule(text))
  return { rows, columns, ...(rule ? { rule } : {}) }
}
