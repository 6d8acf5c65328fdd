/** Finds the footnotes that a reader of some text would look up. */
import type { FootnoteDefinition, Nodes } from 'mdast'

const partsOf = (node: Nodes): readonly Nodes[] => [
  ...(node.type === 'callout' ? (node.label ?? []) : []),
  ...('children' in node ? node.children : []),
  ...(node.type === 'question' ? node.options : []),
]

/**
 * The footnotes that something shown refers to, in the order of their definitions. A note without a mark stays away:
 * it may belong to an answer, which is not in the tree.
 */
export const footnotesOf = (nodes: readonly Nodes[]): readonly FootnoteDefinition[] => {
  const definitions = new Map<string, FootnoteDefinition>()
  const marksIn = (part: Nodes): readonly string[] => {
    if (part.type === 'footnoteReference') return [part.identifier]
    const marks = partsOf(part).flatMap(marksIn)
    if (part.type !== 'footnoteDefinition') return marks
    if (!definitions.has(part.identifier)) definitions.set(part.identifier, part)
    return []
  }
  const wanted = new Set(nodes.flatMap(marksIn))
  // A note may refer to further notes: what is added to a set while it is walked is walked too.
  for (const mark of wanted) {
    for (const further of definitions.get(mark)?.children.flatMap(marksIn) ?? []) wanted.add(further)
  }
  return [...definitions.values()].filter(({ identifier }) => wanted.has(identifier))
}
