/** `Table`: rows for an SQL engine. */

/** Names that every engine knows; whole numbers fit into 64 bits. */
export type ColumnType = 'text' | 'bigint' | 'boolean' | 'date'

export type Value = string | number | boolean | undefined

export interface Table {
  readonly name: string
  /** Names and types, in the order of the values. */
  readonly columns: Readonly<Record<string, ColumnType>>
  /** Columns that tell rows apart. */
  readonly key: readonly string[]
  readonly rows: Iterable<readonly Value[]>
}

const valueText = (value: Value): string => {
  if (value === undefined) return ''
  const text = String(value)
  // An empty cell is NULL; text that is empty stands in quotes.
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What is made into bytes at once: a table may be larger than any text can be. */
const CHUNK = 4_000

/** The table as CSV (RFC 4180) with a head, for programs: UTF-8 without a mark, line feeds, NULL as nothing. */
export const tableFile = ({ columns, rows }: Table): Blob => {
  const parts: Blob[] = []
  let lines = [Object.keys(columns).join(',')]
  for (const row of rows) {
    lines.push(row.map(valueText).join(','))
    if (lines.length < CHUNK) continue
    parts.push(new Blob([`${lines.join('\n')}\n`]))
    lines = []
  }
  if (lines.length > 0) parts.push(new Blob([`${lines.join('\n')}\n`]))
  return new Blob(parts)
}
