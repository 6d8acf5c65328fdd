/** Moves the places of a tree, which were counted from the top of a part, to count from the top of the whole file. */
import type { Nodes } from 'mdast'
import type { Point } from 'unist'

/** In place, since the tree was only just made and nobody holds it yet. */
export const movePlaces = (node: Nodes, lines: number, offset: number): void => {
  const move = (point: Point | undefined): void => {
    if (point === undefined) return
    point.line += lines
    point.offset = (point.offset ?? 0) + offset
  }
  const walk = (each: Nodes): void => {
    move(each.position?.start)
    move(each.position?.end)
    if ('children' in each) for (const child of each.children) walk(child)
  }
  walk(node)
}
