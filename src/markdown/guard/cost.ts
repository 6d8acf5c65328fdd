/**
 * Estimates in microseconds what the parts of a body cost to parse and to render. The figures were measured on a slow
 * machine, family by family, and rounded up. Squares stand where micromark starts a search anew at every mark: they
 * are harmless in a lesson and take minutes in a file that was made for it.
 */

export interface LineFeatures {
  readonly length: number
  /** Directives around it: each reads all its lines again. */
  readonly directives: number
  readonly quotes: number
  readonly newQuotes: number
  /** Marks of lists and footnotes on it. */
  readonly items: number
  /** A directive begins on it: its attributes are read twice. */
  readonly isFence: boolean
  /** Columns of the table that it is a row of. */
  readonly columns: number
}

export const lineCost = (of: LineFeatures): number =>
  (30 + 0.3 * of.length) * (1 + of.directives) +
  15 * of.quotes +
  100 * of.newQuotes +
  130 * of.items +
  (of.isFence ? 120 + 5 * of.length : 0) +
  (of.columns > 0 ? 30 + 40 * of.columns : 0)

export interface BlockFeatures {
  readonly length: number
  readonly lines: number
  /** `*`, `_` and `~`. */
  readonly emphasis: number
  readonly brackets: number
  /** Escapes, entities, pipes, braces, angle brackets: each is a token of its own. */
  readonly marks: number
  /** `<!` and `<?`, which look for their end as far as the block goes. */
  readonly seekers: number
  /** Runs of backticks, and how many lengths they have: each looks for its equal as far as the block goes. */
  readonly ticks: number
  readonly tickLengths: number
}

/** What a run of lines without a blank one costs beyond its lines. */
export const blockCost = (of: BlockFeatures): number =>
  25 * of.emphasis +
  0.1 * of.emphasis ** 2 +
  25 * of.brackets +
  0.015 * of.brackets ** 2 +
  12 * of.marks +
  12 * of.ticks +
  0.05 * of.length * (of.tickLengths + of.seekers) +
  0.05 * of.lines ** 2

/** What the lines of one kind cost beyond themselves, the whole body through. */
export const crowdCost = {
  /** Lines with a quote mark. */
  quoted: (lines: number): number => 0.12 * lines ** 2,
  /** Items of lists within lists. */
  nested: (lines: number): number => 0.45 * lines ** 2,
  /** Lines of `=` or `-`, which may make a heading of what stands above. */
  underlines: (lines: number): number => 0.2 * lines ** 2,
} as const
