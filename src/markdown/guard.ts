/** Refuses bodies that would take the parser seconds or minutes, before it sees them. */
import type { Diagnostic, Place } from '../base/diagnostic.js'
import { lineEnd, linesOf } from '../base/lines.js'
import { type Bound, boundBody } from './guard/bound.js'
import {
  markdownBrackets,
  markdownExpansion,
  markdownLineTooLong,
  markdownTable,
  markdownTooComplex,
  markdownTooDeep,
  markdownTooLong,
} from './guard/diagnostics.js'
import { expansionOf } from './guard/expansion.js'
import { defaultMarkdownLimits, type MarkdownLimits } from './guard/limits.js'
import { type Peak, surveyBody } from './guard/survey.js'

const isWithin = (bound: Bound, limits: MarkdownLimits): boolean =>
  bound.line <= limits.line &&
  bound.depth <= limits.depth &&
  bound.brackets <= limits.brackets &&
  bound.columns <= limits.tableColumns &&
  bound.cells <= limits.tableCells &&
  bound.work <= limits.work * 1_000

/**
 * One cheap pass, and a closer one where that leaves a doubt; at most one diagnostic of each kind. A body for which
 * there is any must not be parsed.
 *
 * @param source the decoded text of the file
 * @param bodyStart where its body begins
 */
export const guardMarkdown = (
  file: string,
  source: string,
  bodyStart: number,
  limits: MarkdownLimits = defaultMarkdownLimits,
): readonly Diagnostic[] => {
  const length = source.length - bodyStart
  const limit = limits.length
  if (length > limit) return [markdownTooLong({ file }, { length, limit })]

  const expansion = expansionOf(source.slice(bodyStart))
  const mostDirectives = limits.depth + 1
  if (expansion <= limits.expansion && isWithin(boundBody(source, bodyStart, mostDirectives), limits))
    return []

  const { line, depth, brackets, columns, cells, work } = surveyBody(source, bodyStart, mostDirectives)
  const found: Diagnostic[] = []
  const place = ({ at }: Peak): Place => ({ file, range: linesOf(source).range(at, lineEnd(source, at)) })
  if (line.value > limits.line) {
    found.push(markdownLineTooLong(place(line), { length: line.value, limit: limits.line }))
  }
  if (depth.value > limits.depth) {
    found.push(markdownTooDeep(place(depth), { depth: depth.value, limit: limits.depth }))
  }
  if (brackets.value > limits.brackets) {
    found.push(markdownBrackets(place(brackets), { limit: limits.brackets }))
  }
  if (columns.value > limits.tableColumns || cells.value > limits.tableCells) {
    const at = place(columns.value > limits.tableColumns ? columns : cells)
    const most = { maxColumns: limits.tableColumns, maxCells: limits.tableCells }
    found.push(markdownTable(at, { columns: columns.value, cells: cells.value, ...most }))
  }
  if (expansion > limits.expansion) {
    found.push(markdownExpansion({ file }, { limit: limits.expansion }))
  }
  if (found.length === 0 && work.value > limits.work * 1_000) {
    found.push(markdownTooComplex(place(work), {}))
  }
  return found
}
