/** Finds what references lead to. */
import type { Association, Definition, FootnoteDefinition, Nodes, Root } from 'mdast'

/** By name: of two of one name, the first is meant. */
export interface Definitions {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
}

/** The name by which a reference finds its definition. */
export const referenceName = ({ identifier }: Association): string => identifier.toUpperCase()

const keep = <T extends Association>(node: T, found: Map<string, T>): void => {
  const name = referenceName(node)
  if (!found.has(name)) found.set(name, node)
}

/** The addresses and notes below a root. */
export const definitionsIn = (root: Root): Definitions => {
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition>()
  const collect = (nodes: readonly Nodes[]): void => {
    for (const node of nodes) {
      if (node.type === 'definition') keep(node, definitions)
      if (node.type === 'footnoteDefinition') keep(node, footnotes)
      // Both are blocks: none stands in a text.
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') continue
      if ('children' in node) collect(node.children)
    }
  }
  collect(root.children)
  return { definitions, footnotes }
}
