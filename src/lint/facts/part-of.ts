/** The place of a part of a node: counted from the start of the node, so that long files stay cheap. */
import type { Point, Position } from 'unist'
import { linesOf } from '../../base/lines.js'

/** The place between two offsets of the source, neither of them before `start`. */
export const partOf = (source: string, start: Point, from: number, to: number): Position => {
  const base = start.offset ?? 0
  const lines = linesOf(source.slice(base, to))
  const point = (offset: number): Point => {
    const { line, column } = lines.point(offset - base)
    return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column, offset }
  }
  return { start: point(from), end: point(to) }
}
