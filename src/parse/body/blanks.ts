/** Takes the answers out of `[[经线|竖线]]` and leaves gaps. */
import type { Nodes, RootContent, Text } from 'mdast'
import type { Blank } from '../../markdown/nodes.js'

const GAP = /\[\[([^[\]\n]{1,200})\]\]/g

const answersOf = (text: string): string[] =>
  text
    .split(/[|｜]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')

const splitText = (node: Text, gaps: string[][]): (Text | Blank)[] => {
  const parts: (Text | Blank)[] = []
  let from = 0
  for (const match of node.value.matchAll(GAP)) {
    if (match.index > from) parts.push({ type: 'text', value: node.value.slice(from, match.index) })
    gaps.push(answersOf(match[1] ?? ''))
    parts.push({ type: 'blank', number: gaps.length })
    from = match.index + match[0].length
  }
  if (from === 0) return [node]
  if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) })
  return parts
}

/** Replaces every gap below the nodes, in place; returns the accepted answers by gap, in the order of the text. */
export const takeBlanks = (nodes: RootContent[]): string[][] => {
  const gaps: string[][] = []
  const walk = (children: Nodes[]): void => {
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at] as Nodes
      if (child.type === 'text') {
        const parts = splitText(child, gaps)
        children.splice(at, 1, ...parts)
        at += parts.length - 1
      } else if ('children' in child) walk(child.children as Nodes[])
    }
  }
  walk(nodes)
  return gaps
}
