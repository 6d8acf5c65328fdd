/** Follows tables line by line: how wide they are, and whether a line is surely a row of one. */

/** The table that a line stands in. */
export interface TableRow {
  readonly columns: number
  /** Rows so far, its head among them. */
  readonly rows: number
  /** The parser, too, must take the line for a row: its cells are then parsed one by one. */
  readonly isSure: boolean
}

/** Takes notice of a line that is not blank; a new block begins where `isFirst`. */
export type ReadRow = (content: string, margin: number, isFirst: boolean) => TableRow | undefined

const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Cells of a row; a pipe behind a backslash is text. */
const cellsOf = (row: string): number => {
  const pipes = row.trim().replace(/^\||\|$/g, '')
  let cells = 1
  for (let at = 0; at < pipes.length; at += 1) {
    const char = pipes.charAt(at)
    if (char === '\\') at += 1
    else if (char === '|') cells += 1
  }
  return cells
}

export const tableRows = (): ReadRow => {
  let first: { readonly cells: number; readonly margin: number } | undefined
  let table: { readonly columns: number; readonly margin: number; readonly isSure: boolean } | undefined
  let rows = 0
  return (content, margin, isFirst) => {
    const isDelimiter = /[|:-]/.test(content.charAt(0)) && content.includes('|') && DELIMITERS.test(content)
    if (isFirst) table = undefined
    if (isDelimiter && !isFirst && table === undefined) {
      const columns = cellsOf(content)
      // The head must be the first line of its block: behind a lazy line a table is no table.
      table = { columns, margin, isSure: first?.cells === columns && first.margin === margin }
      rows = 1
    }
    first = isFirst ? { cells: content.includes('|') ? cellsOf(content) : 0, margin } : undefined
    if (table === undefined) return undefined
    rows += 1
    return { columns: table.columns, rows, isSure: table.isSure && table.margin === margin }
  }
}
