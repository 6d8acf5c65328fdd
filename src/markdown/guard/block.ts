/** Counts what makes a run of lines without a blank one slow to parse. */

export interface Block {
  /** Offset of its first line in the source. */
  readonly start: number
  length: number
  lines: number
  /** `*`, `_` and `~`. */
  emphasis: number
  brackets: number
  /** Brackets open now, and most at once. */
  open: number
  deepest: number
  /** Backslashes, entities, cells, images: each is a token. */
  marks: number
  /** `<!`, `<?` and tags with attributes, which look for their end as far as the block goes. */
  seekers: number
  /** The different lengths of runs of backticks: a run looks for its equal as far as the block goes. */
  readonly ticks: Set<number>
  tickRuns: number
}

export const blockAt = (start: number): Block => ({
  start,
  length: 0,
  lines: 0,
  emphasis: 0,
  brackets: 0,
  open: 0,
  deepest: 0,
  marks: 0,
  seekers: 0,
  ticks: new Set(),
  tickRuns: 0,
})

/** Adds a line, from its content on. */
export const readInto = (to: Block, line: string, from: number): void => {
  to.lines += 1
  to.length += line.length
  for (let at = from; at < line.length; at += 1) {
    switch (line.charCodeAt(at)) {
      case 42: // *
      case 95: // _
      case 126: // ~
        to.emphasis += 1
        break
      case 91: // [
        to.brackets += 1
        to.open += 1
        if (to.open > to.deepest) to.deepest = to.open
        break
      case 93: // ]
        to.brackets += 1
        if (to.open > 0) to.open -= 1
        break
      case 96: {
        const run = at
        while (line.charCodeAt(at + 1) === 96) at += 1
        to.ticks.add(at - run)
        to.tickRuns += 1
        break
      }
      case 60: // <
        to.marks += 2
        if (/[!?]/.test(line.charAt(at + 1))) to.seekers += 1
        break
      case 33: // !
      case 38: // &
      case 92: // \
      case 123: // {
      case 124: // |
        to.marks += 1
        break
    }
  }
}

/** Microseconds that a block takes beyond its lines; the squares are of searches that start anew at every mark. */
export const costOf = (of: Block): number =>
  25 * of.emphasis +
  0.06 * of.emphasis ** 2 +
  25 * of.brackets +
  0.015 * of.brackets ** 2 +
  12 * of.marks +
  12 * of.tickRuns +
  0.05 * of.length * (of.ticks.size + of.seekers) +
  0.05 * of.lines ** 2
