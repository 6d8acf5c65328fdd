/** The text of a tree as a title has it: without readings of words and marks of notes. */
import type { Nodes } from 'hast'

const LEFT_OUT: ReadonlySet<string> = new Set(['rt', 'rp', 'sup'])

export const textOf = (nodes: readonly Nodes[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      return node.type === 'element' && !LEFT_OUT.has(node.tagName) ? textOf(node.children) : ''
    })
    .join('')
    .trim()
