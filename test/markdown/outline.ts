/** A tree as indented lines, so that a test can be read. */
import type { Nodes } from 'mdast'

const label = (node: Nodes): string => {
  if (node.type === 'ruby') return `ruby ${node.value}=${node.reading}`
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'html') {
    return `${node.type} ${JSON.stringify(node.value)}`
  }
  if (node.type === 'containerDirective' || node.type === 'leafDirective') {
    return `${node.type} ${node.name} ${JSON.stringify(node.attributes)}`
  }
  return node.type
}

export const outline = (node: Nodes): string =>
  [
    label(node),
    ...('children' in node ? node.children : []).map((child) => outline(child).replace(/^/gm, '  ')),
  ].join('\n')

/** Every node below and the node itself. */
export const nodesIn = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesIn) : []),
]
