/** Finds what references lead to. */
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'

type Referred = Definition | FootnoteDefinition

/** Both are blocks: none stands in a text. */
const collect = (nodes: readonly Nodes[], found: Referred[]): void => {
  for (const node of nodes) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node)
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') continue
    if ('children' in node) collect(node.children, found)
  }
}

/** The addresses and notes below a root, in the order of the text. */
export const definitionsIn = ({ children }: Root): Referred[] => {
  const found: Referred[] = []
  collect(children, found)
  return found
}
