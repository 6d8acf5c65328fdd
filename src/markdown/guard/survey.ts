/** One pass over a body that finds how deep, how wide and how costly it is, without parsing it. */
import { lineEnd } from '../../base/lines.js'
import { addLine, type Block, blockAt } from './block.js'
import { blockCost, crowdCost, lineCost } from './cost.js'
import { type LinePrefix, readPrefix } from './line-prefix.js'
import { openDirectives } from './open-directives.js'
import { type TableRow, tableRows } from './tables.js'

/** The most of something, and the offset where it was found. */
export interface Peak {
  readonly value: number
  readonly at: number
}

export interface Survey {
  readonly line: Peak
  readonly depth: Peak
  readonly brackets: Peak
  readonly columns: Peak
  readonly cells: Peak
  /** Microseconds that the whole will take, at the part that takes most of them. */
  readonly work: Peak
}

/** Lines of one kind, and the first of them. */
interface Crowd {
  lines: number
  at: number
}

const nothing: Peak = { value: 0, at: 0 }
const higher = (peak: Peak, value: number, at: number): Peak => (value > peak.value ? { value, at } : peak)

const join = (crowd: Crowd, at: number): void => {
  if (crowd.lines === 0) crowd.at = at
  crowd.lines += 1
}

/** Lists that a mark in this column can stand in: each begins two columns or more behind the one around it. */
const listsAround = (column: number, known: ReadonlySet<number>): number => {
  let lists = 0
  for (const each of known) if (each <= column) lists += 1
  return Math.min(lists, column >> 1)
}

/** A nested item, or several marks in one line. */
const isNested = ({ items, firstItem, quotes }: LinePrefix): boolean =>
  items.length > 1 || (items.length === 1 && firstItem >= 2 + 2 * quotes)

/**
 * Where Markdown leaves a doubt, such as whether a line goes on with a paragraph, the costlier reading is taken.
 *
 * @param mostDirectives how many open directives are counted
 */
export const surveyBody = (source: string, bodyStart: number, mostDirectives: number): Survey => {
  const peaks = { line: nothing, depth: nothing, brackets: nothing, columns: nothing, cells: nothing }
  const crowds = { quoted: { lines: 0, at: 0 }, nested: { lines: 0, at: 0 }, underlines: { lines: 0, at: 0 } }
  const itemColumns = new Set<number>()
  const directivesOn = openDirectives(mostDirectives)
  const rowOn = tableRows()
  let dearest = nothing
  let work = 0
  let quotesAbove = 0
  let block: Block | undefined

  const spend = (cost: number, at: number): void => {
    work += cost
    dearest = higher(dearest, cost, at)
  }

  const endBlock = (): void => {
    if (block === undefined) return
    spend(blockCost(block), block.start)
    peaks.brackets = higher(peaks.brackets, block.mostOpen, block.start)
    block = undefined
  }

  /** A line without content ends a block; so does an item at the margin, in whatever it may stand. */
  const readContent = (content: string, prefix: LinePrefix, at: number): TableRow | undefined => {
    const { quotes, items, firstItem, column } = prefix
    if (content === '' && items.length === 0) {
      endBlock()
      return undefined
    }
    if (items.length > 0 && firstItem < 4 && quotes === 0 && content !== '') endBlock()
    const row = rowOn(content, column + 65_536 * quotes, block === undefined)
    if (row?.isSure) endBlock()
    block ??= blockAt(at)
    addLine(block, content)
    return row
  }

  const readLine = (line: string, at: number): void => {
    const prefix = readPrefix(line)
    const { quotes, items, firstItem } = prefix
    const content = line.slice(prefix.content)
    const directives = directivesOn(line, prefix)
    const lists = items.length === 0 ? 0 : items.length + listsAround(firstItem, itemColumns)
    for (const column of items) if (column < 256) itemColumns.add(column)
    if (quotes > 0) join(crowds.quoted, at)
    if (isNested(prefix)) join(crowds.nested, at)
    if (/^[ \t>]*(?:=+|-+)[ \t]*$/.test(line)) join(crowds.underlines, at)

    const row = readContent(content, prefix, at)
    const columns = row?.columns ?? 0
    const newQuotes = Math.max(0, quotes - quotesAbove)
    const isFence = /^[:：]{2}/.test(content)
    work += lineCost({
      length: line.length,
      directives,
      quotes,
      newQuotes,
      items: items.length,
      isFence,
      columns,
    })
    quotesAbove = quotes
    peaks.line = higher(peaks.line, line.length, at)
    peaks.depth = higher(peaks.depth, quotes + lists + directives, at)
    peaks.columns = higher(peaks.columns, columns, at)
    peaks.cells = higher(peaks.cells, columns * (row?.rows ?? 0), at)
  }

  for (let at = bodyStart; at < source.length; ) {
    const end = lineEnd(source, at)
    readLine(source.slice(at, end), at)
    at = end + (source.startsWith('\r\n', end) ? 2 : 1)
  }
  endBlock()
  for (const kind of ['quoted', 'nested', 'underlines'] as const) {
    spend(crowdCost[kind](crowds[kind].lines), crowds[kind].at)
  }
  return { ...peaks, work: { value: work, at: dearest.at } }
}
