/** Follows how deep directives stand in one another, as the tokenizer sees it. */
import type { LinePrefix } from './line-prefix.js'

interface Open {
  readonly colons: number
  readonly column: number
  readonly quotes: number
}

/** Takes notice of a line, and says how many directives are open on it. */
export type ReadDirective = (line: string, prefix: LinePrefix) => number

const FENCE = /^([:：]{3,})[ \t\u3000]*(.?)/

/**
 * A line of colons closes the outermost directive whose fence is not longer, with all that stands in it: each
 * directive reads its lines before the ones inside it do. Where a line might close or might not, here it does not.
 *
 * @param most how many are counted; the work of a line stays bounded
 */
export const openDirectives = (most: number): ReadDirective => {
  const open: Open[] = []
  return (line, { content, column, quotes, items }) => {
    const [, fence, next] = FENCE.exec(line.slice(content)) ?? []
    if (fence === undefined) return open.length
    const colons = fence.length
    if (next !== '') {
      if (open.length < most) open.push({ colons, column, quotes })
    } else if (items.length === 0) {
      const closed = open.findIndex(
        (each) => each.colons <= colons && column <= each.column && quotes <= each.quotes,
      )
      if (closed >= 0) open.length = closed
    }
    return open.length
  }
}
