/** Says from the signs of a body how much it could ask for at most: nearly every body is harmless even so. */
import { blockCost, crowdCost, lineCost } from './cost.js'
import { readPrefix } from './line-prefix.js'
import { openDirectives } from './open-directives.js'
import { addSigns, noSigns } from './signs.js'

/** Each is at least what the survey of the body finds. */
export interface Bound {
  readonly line: number
  readonly depth: number
  readonly brackets: number
  readonly columns: number
  readonly cells: number
  /** Microseconds. */
  readonly work: number
}

/** Only behind one of these does a line stand in a quote or a list, or begin or end a directive. */
const MARGIN = /[ \t>*+\-\d[:：]/

/**
 * Looks into the margins alone. The signs count as if all lines were one block, and all its lines in the innermost directive:
 * the squares of a whole are at least those of its parts.
 *
 * @param mostDirectives how many open directives are counted
 */
export const boundBody = (source: string, bodyStart: number, mostDirectives: number): Bound => {
  const signs = noSigns()
  const directivesOn = openDirectives(mostDirectives)
  const sums = { lines: 0, quotes: 0, items: 0 }
  const most = { line: 0, pipes: 0, directives: 0, around: 0 }

  const readMargin = (line: string): void => {
    const prefix = readPrefix(line)
    const { quotes, items, firstItem } = prefix
    const lists = items.length === 0 ? 0 : items.length + (firstItem >> 1)
    sums.quotes += quotes
    sums.items += items.length
    most.around = Math.max(most.around, quotes + lists)
    most.directives = Math.max(most.directives, directivesOn(line, prefix))
  }

  for (let at = bodyStart; at < source.length; ) {
    const pipesAbove = signs.pipes
    const end = addSigns(signs, source, at)
    // Whatever a block is, an empty line ends it.
    if (end === at) signs.open = 0
    else if (MARGIN.test(source.charAt(at))) readMargin(source.slice(at, end))
    sums.lines += 1
    most.line = Math.max(most.line, end - at)
    most.pipes = Math.max(most.pipes, signs.pipes - pipesAbove)
    at = end + (source.startsWith('\r\n', end) ? 2 : 1)
  }

  const { lines } = sums
  const length = source.length - bodyStart
  const columns = most.pipes === 0 ? 0 : most.pipes + 1
  const meanLine = {
    length: length / lines,
    directives: most.directives,
    quotes: sums.quotes / lines,
    newQuotes: sums.quotes / lines,
    items: sums.items / lines,
    isFence: true,
    columns,
  }
  const block = {
    length,
    lines,
    emphasis: signs.emphasis,
    brackets: signs.brackets,
    marks: signs.angles + signs.pipes + signs.others,
    seekers: signs.angles,
    ticks: signs.ticks,
    // Runs of so many lengths have as many backticks at least as the numbers up to there together.
    tickLengths: Math.sqrt(2 * signs.ticks),
  }
  const crowds = Object.values(crowdCost).reduce((sum, cost) => sum + cost(lines), 0)
  return {
    line: most.line,
    depth: most.around + most.directives,
    brackets: signs.mostOpen,
    columns,
    cells: columns * (lines + 1),
    work: lines === 0 ? 0 : lines * lineCost(meanLine) + blockCost(block) + crowds,
  }
}
