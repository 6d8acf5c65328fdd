/** Makes a new tree of HTML from a shared one: the way in which every target speaks its dialect. */
import type { Element, ElementContent, Nodes, RootContent } from 'hast'

/**
 * What stands in the place of an element whose children were rewritten already: itself, others, or nothing.
 * Give `element.children` to keep the content alone.
 */
export type Rewrite = (element: Element) => ElementContent | readonly ElementContent[]

const isList = (made: ElementContent | readonly ElementContent[]): made is readonly ElementContent[] =>
  Array.isArray(made)

/**
 * Rewrites from the innermost elements outwards, in the order of the page. The tree that is given stays as it is;
 * comments and doctypes, which a page never has, are left out.
 *
 * @example
 * rewrite(page.tree.children, (each) => (each.tagName === 'figure' ? { ...each, tagName: 'div' } : each))
 */
export const rewrite = (
  nodes: readonly (RootContent | Nodes)[],
  change: Rewrite,
): readonly ElementContent[] => {
  const made: ElementContent[] = []
  for (const node of nodes) {
    if (node.type === 'text') made.push(node)
    if (node.type !== 'element') continue
    const result = change({ ...node, children: [...rewrite(node.children, change)] })
    if (isList(result)) made.push(...result)
    else made.push(result)
  }
  return made
}
