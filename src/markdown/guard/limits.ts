/** How much a Markdown body may ask of the parser. */

export interface MarkdownLimits {
  /** UTF-16 units of a body. */
  readonly length: number
  /** UTF-16 units of one line. */
  readonly line: number
  /** Quotes, lists, footnotes and directives inside one another. */
  readonly depth: number
  /** Brackets open at once within a paragraph. */
  readonly brackets: number
  readonly tableColumns: number
  /** Columns times rows of one table. */
  readonly tableCells: number
  /** UTF-16 units that link definitions may grow to where they are used. */
  readonly expansion: number
  /** Milliseconds that parsing and rendering may take, as they are estimated. */
  readonly work: number
}

export const defaultMarkdownLimits: MarkdownLimits = {
  length: 512 * 1024,
  line: 64 * 1024,
  depth: 16,
  brackets: 64,
  tableColumns: 64,
  tableCells: 20_000,
  expansion: 1024 * 1024,
  work: 1_500,
}
