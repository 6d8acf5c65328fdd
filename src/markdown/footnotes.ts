/** Finds the footnotes that a reader of some text would look up. */
import type { FootnoteDefinition, Nodes } from 'mdast'

/**
 * The footnotes that something shown refers to, in the order of their definitions. A note without a mark stays away:
 * it may belong to an answer, which is not in the tree.
 */
export const footnotesOf = (nodes: readonly Nodes[]): readonly FootnoteDefinition[] => {
  const definitions = new Map<string, FootnoteDefinition>()
  const wanted = new Set<string>()
  const collect = (parts: readonly Nodes[]): void => {
    for (const part of parts) {
      if (part.type === 'footnoteReference') wanted.add(part.identifier)
      if (part.type === 'footnoteDefinition') {
        if (!definitions.has(part.identifier)) definitions.set(part.identifier, part)
        continue
      }
      if (part.type === 'callout') collect(part.label ?? [])
      if ('children' in part) collect(part.children)
      if (part.type === 'question') collect(part.options)
    }
  }
  collect(nodes)
  // A note may refer to further notes: what is added to a set while it is walked is walked too.
  for (const mark of wanted) collect(definitions.get(mark)?.children ?? [])
  return [...definitions.values()].filter(({ identifier }) => wanted.has(identifier))
}
