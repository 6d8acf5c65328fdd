/** Lists that were meant as the options of a question, but whose boxes are missing or misspelt. */
import type { List, ListItem } from 'mdast'
import type { Edit } from '../../base/diagnostic.js'
import type { QuestionNode } from '../../markdown/nodes.js'
import type { Document } from '../../parse/package.js'

/** `- []`, `- [√]`, `- ［ ］`: a box to the eye, but not to Markdown. */
const BOX_LIKE =
  /^((?:[-*+]|\d{1,9}[.)])[ \t]+)[[［【][ \t\u3000]*([xXｘＸ√✓✔]?)[ \t\u3000]*[\]］】][ \t]*(?=[^\s])/

const isBoxed = (item: ListItem): boolean => typeof item.checked === 'boolean'

/** A box with nothing behind it, which Markdown takes for text. */
const BOX_ALONE = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]?\]\s*$/

/** True for an option whose text was forgotten. */
export const isEmptyOption = ({ source }: Document, { position }: ListItem): boolean =>
  BOX_ALONE.test(source.slice(position?.start.offset, position?.end.offset).slice(0, 200))

/** The items of such a list that Markdown does not take for options. */
export const unboxedItems = (list: List): readonly ListItem[] =>
  list.children.filter((item) => !isBoxed(item))

/** Lists in the stem that are half options, or that stand where a question has too few. */
export const lostOptionLists = (node: QuestionNode): readonly List[] =>
  node.children.filter(
    (child): child is List =>
      child.type === 'list' && (node.options.length < 2 || child.children.some(isBoxed)),
  )

/** Edits that give every item its box; none unless all of them look like options. */
export const boxEdits = ({ file, source }: Document, items: readonly ListItem[]): readonly Edit[] => {
  const edits = items.flatMap((item): Edit[] => {
    const start = item.position?.start.offset ?? 0
    const match = BOX_LIKE.exec(source.slice(start, start + 200))
    if (match === null) return []
    const [all, bullet = '', tick] = match
    return [{ file, start, end: start + all.length, text: `${bullet}${tick === '' ? '[ ]' : '[x]'} ` }]
  })
  return edits.length === items.length ? edits : []
}
