/** Reads CSV as Excel and its kin write it (RFC 4180), each cell with its place. */

export interface CsvCell {
  readonly text: string
  /** From 1, as a spreadsheet counts rows. */
  readonly row: number
  /** From 1. */
  readonly column: number
  /** Where it begins in the text, in UTF-16 units. */
  readonly offset: number
}

export interface CsvLimits {
  /** The most cells of a file. */
  readonly cells: number
}

export const defaultCsvLimits: CsvLimits = { cells: 1_000_000 }

export interface CsvText {
  readonly rows: readonly (readonly CsvCell[])[]
  /** The first quote that is never closed, or a file of more cells than may be. */
  readonly problem?: {
    readonly kind: 'open-quote' | 'too-many-cells'
    readonly row: number
    readonly offset: number
  }
}

/** Excel writes the separator of the locale: whichever the first line has more of. */
const separatorOf = (source: string): string => {
  const line = source.slice(0, source.search(/[\r\n]|$/))
  const counted = [',', '\t', ';', '，'].map((mark) => [mark, line.split(mark).length] as const)
  return counted.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** Rows of cells; rows without any text are left out. A byte order mark is none of the text. */
export const readCsv = (text: string, limits: CsvLimits = defaultCsvLimits): CsvText => {
  const start = text.startsWith('\ufeff') ? 1 : 0
  const separator = separatorOf(text.slice(start))
  const rows: CsvCell[][] = []
  let cells: CsvCell[] = []
  let count = 0
  let row = 1
  let at = start
  const endRow = (): void => {
    if (cells.some((cell) => cell.text.trim() !== '')) rows.push(cells)
    cells = []
    row += 1
  }
  while (at < text.length) {
    const offset = at
    let value = ''
    if (text[at] === '"') {
      for (;;) {
        const close = text.indexOf('"', at + 1)
        if (close < 0) return { rows, problem: { kind: 'open-quote', row, offset } }
        value += text.slice(at + 1, close)
        at = close + 1
        if (text[at] !== '"') break
        value += '"'
      }
    }
    let end = at
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
    value += text.slice(at, end)
    cells.push({ text: value, row, column: cells.length + 1, offset })
    count += 1
    if (count > limits.cells) return { rows, problem: { kind: 'too-many-cells', row, offset } }
    at = end
    if (text[at] === separator) {
      at += 1
      // A separator at the very end stands before one more cell, which is empty.
      if (at < text.length) continue
      cells.push({ text: '', row, column: cells.length + 1, offset: at })
    }
    if (text.startsWith('\r\n', at)) at += 2
    else if (at < text.length) at += 1
    endRow()
  }
  if (cells.length > 0) endRow()
  return { rows }
}
