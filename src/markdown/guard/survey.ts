/** One pass over a body that finds how deep, how wide and how costly it is, without parsing it. */
import { type Block, blockAt, costOf, readInto } from './block.js'
import { type LinePrefix, readPrefix } from './line-prefix.js'
import { openDirectives } from './open-directives.js'
import { tableRows } from './tables.js'

/** A number, and where it was reached. */
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
  /** Estimated microseconds of the whole, at the part that takes most of them. */
  readonly work: Peak
}

const nothing: Peak = { value: 0, at: 0 }
const higher = (peak: Peak, value: number, at: number): Peak => (value > peak.value ? { value, at } : peak)

/** Lists that a mark in this column can stand in: each begins two columns or more behind the one around it. */
const listsAround = (column: number, columns: ReadonlySet<number>): number => {
  let lists = 0
  for (const each of columns) if (each <= column) lists += 1
  return Math.min(lists, column >> 1)
}

const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y

export const surveyBody = (source: string, bodyStart: number, mostDirectives: number): Survey => {
  let [line, depth, brackets, columns, cells] = [nothing, nothing, nothing, nothing, nothing]
  let dearest = nothing
  let work = 0
  let quoted = { lines: 0, at: 0 }
  let nested = { lines: 0, at: 0 }
  let quotesBefore = 0
  let underlined = { lines: 0, at: 0 }
  const itemColumns = new Set<number>()
  const directivesAt = openDirectives(mostDirectives)
  const rowAt = tableRows()
  let block: Block | undefined

  const spend = (cost: number, at: number): void => {
    work += cost
    dearest = higher(dearest, cost, at)
  }
  const endBlock = (): void => {
    if (block === undefined) return
    spend(costOf(block), block.start)
    brackets = higher(brackets, block.deepest, block.start)
    block = undefined
  }
  const depthOf = ({ quotes, items, firstItem }: LinePrefix): number => {
    const lists = items.length === 0 ? 0 : items.length + listsAround(firstItem, itemColumns)
    for (const column of items) if (itemColumns.size < 256) itemColumns.add(column)
    return quotes + lists
  }

  for (let at = bodyStart; at < source.length; ) {
    LINE.lastIndex = at
    const text = (LINE.exec(source)?.[0] ?? '')
    const start = at
    at += text.length
    const bare = text.replace(/[\r\n]+$/, '')
    line = higher(line, bare.length, start)
    const prefix = readPrefix(bare)
    const directives = directivesAt(bare, prefix)
    depth = higher(depth, depthOf(prefix) + directives, start)
    const isFence = /^[:：]{2}/.test(bare.slice(prefix.content))
    work += (30 + 0.3 * bare.length) * (1 + directives) + 130 * prefix.items.length + 15 * prefix.quotes + 100*Math.max(0, prefix.quotes - quotesBefore) + (isFence ? 120 + 5 * bare.length : 0)
    quotesBefore = prefix.quotes
    if (prefix.items.length > 1 || prefix.items.length > 0 && prefix.firstItem >= 2 + 2 * prefix.quotes) nested = { lines: nested.lines + 1, at: nested.lines === 0 ? start : nested.at }
    if (/^[ \t>]*(?:=+|-+)[ \t]*$/.test(bare)) underlined = { lines: underlined.lines + 1, at: underlined.lines === 0 ? start : underlined.at }
    if (prefix.quotes > 0) quoted = { lines: quoted.lines + 1, at: quoted.lines === 0 ? start : quoted.at }
    const content = bare.slice(prefix.content)
    if (content === '') {
      if (prefix.items.length === 0) endBlock()
      continue
    }
    if (prefix.items.length > 0 && prefix.firstItem < 4 && prefix.quotes === 0) endBlock()
    const row = rowAt(content, prefix.column, block === undefined)
    if (row !== undefined) {
      columns = higher(columns, row.columns, start)
      cells = higher(cells, row.columns * row.rows, start)
      work += 30 + 40 * row.columns
      if (row.isSure) endBlock()
    }
    block ??= blockAt(start)
    readInto(block, bare, prefix.content)
  }
  endBlock()
  spend(0.12 * quoted.lines ** 2, quoted.at)
  spend(0.45 * nested.lines ** 2, nested.at)
  spend(0.19 * underlined.lines ** 2, underlined.at)
  return { line, depth, brackets, columns, cells, work: { value: work, at: dearest.at } }
}
