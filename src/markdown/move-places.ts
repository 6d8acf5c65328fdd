/** Moves the places of a tree, which were counted from the top of a part, to count from the top of the whole file. */
import type { Nodes } from 'mdast'
import type { Point } from 'unist'

/**
 * In place, since the tree was only just made and nobody holds it yet. Points are made anew, with their fields in the order of
 * unist: whichever engine made the tree, a report of it has the same bytes.
 */
export const movePlaces = (node: Nodes, lines: number, offset: number): void => {
  const moved = (point: Point): Point => ({
    line: point.line + lines,
    column: point.column,
    offset: (point.offset ?? 0) + offset,
  })
  const walk = (each: Nodes): void => {
    const { position } = each
    if (position !== undefined) each.position = { start: moved(position.start), end: moved(position.end) }
    if ('children' in each) for (const child of each.children) walk(child)
  }
  walk(node)
}
