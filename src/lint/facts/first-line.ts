/** The line on which a block begins. */
import type { Position } from 'unist'
import { partOf } from './part-of.js'

export const firstLine = (source: string, { start, end }: Position): Position => {
  const from = start.offset ?? 0
  const block = source.slice(from, end.offset)
  const length = block.search(/[\r\n]/)
  return partOf(source, start, from, from + (length < 0 ? block.length : length))
}
