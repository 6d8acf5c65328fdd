/** Visits every element of a tree, outermost first, in the order of the page. */
import type { Element, Nodes } from 'hast'

export function* walkElements(nodes: readonly Nodes[]): Generator<Element> {
  for (const node of nodes) {
    if (node.type === 'element') yield node
    if ('children' in node) yield* walkElements(node.children)
  }
}
