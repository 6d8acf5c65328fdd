/** Small pieces of an article's tree. */
import type { Element, ElementContent } from 'hast'

export const styled = (tagName: string, style: string, children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: style === '' ? {} : { style },
  children: [...children],
})

export const textNode = (value: string): ElementContent => ({ type: 'text', value })

/** Elements that stand in a line of text in an article. */
const phrases: ReadonlySet<string> = new Set(['a', 'br', 'code', 'em', 'img', 'span', 'strong', 'sup'])

export const isPhrase = (node: ElementContent): boolean =>
  node.type !== 'element' || phrases.has(node.tagName)

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === ''

/** Drops the line ends between blocks: between items of a list WeChat makes empty items of them. */
export const withoutBlanks = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
  nodes.every(isPhrase) ? nodes : nodes.filter((node) => !isBlank(node))

/** Puts words before the first words of some blocks: `1. `, `[2] `. */
export const ledBy = (lead: string, nodes: readonly ElementContent[]): readonly ElementContent[] => {
  const [first, ...others] = nodes
  if (first?.type === 'element' && (first.tagName === 'p' || first.tagName === 'section'))
    return [{ ...first, children: [...ledBy(lead, first.children)] }, ...others]
  return [textNode(lead), ...nodes]
}
