/** Follows tables line by line: how wide they are, and whether a line is surely a row of one. */

/** The table that a line stands in. */
export interface TableRow {
  readonly columns: number
  /** Rows so far, its head among them. */
  readonly rows: number
  /** The parser, too, must take the line for a row: its cells are then parsed one by one. */
  readonly isSure: boolean
}

/**
 * Takes notice of a line that is not blank.
 *
 * @param margin what stands before the content, as a number: lines of one container share it
 * @param isFirst the line begins a block
 */
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
  let above = { cells: 0, margin: 0 }
  /** All lines of the block so far stand in one container: none of them is lazy, where a table is no table. */
  let isEven = true
  let table: { readonly columns: number; readonly isSure: boolean } | undefined
  let rows = 0
  return (content, margin, isFirst) => {
    isEven = isFirst || (isEven && margin === above.margin)
    if (isFirst) table = undefined
    const cells = content.includes('|') ? cellsOf(content) : 0
    if (cells > 0 && !isFirst && table === undefined && DELIMITERS.test(content)) {
      table = { columns: cells, isSure: isEven && cells === above.cells }
      rows = 1
    }
    above = { cells, margin }
    if (table === undefined) return undefined
    rows += 1
    return { columns: table.columns, rows, isSure: table.isSure && isEven }
  }
}
