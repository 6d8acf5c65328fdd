/** The footnotes of a page that a question refers to: they stand at the end of the page, which does not go along. */
import type { Element, ElementContent } from 'hast'
import { hasClass } from '../../markdown/html/has-class.js'
import type { Page } from '../edition/edition.js'
import { addressOf } from './address.js'
import { walkElements } from './walk-elements.js'

/** All notes of a page by their ids. */
export const notesOf = ({ tree }: Pick<Page, 'tree'>): ReadonlyMap<string, Element> => {
  const notes = new Map<string, Element>()
  for (const section of walkElements(tree.children)) {
    if (!hasClass(section, 'kb-footnotes')) continue
    for (const item of walkElements(section.children)) {
      if (item.tagName === 'li' && item.properties.id !== undefined)
        notes.set(String(item.properties.id), item)
    }
  }
  return notes
}

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === ''

const numbered = (number: string, { children }: Element): Element => {
  const begin = children.findIndex((child) => !isBlank(child))
  const [first, ...others] = children.slice(Math.max(begin, 0))
  const mark: ElementContent = { type: 'text', value: `[${number}] ` }
  const isParagraph = first?.type === 'element' && first.tagName === 'p'
  const content = isParagraph
    ? [{ ...first, children: [mark, ...first.children] }, ...others]
    : [mark, ...children]
  return { type: 'element', tagName: 'div', properties: {}, children: content }
}

/** The notes that some content refers to, in that order, each with its number; notes may refer to further notes. */
export const referredNotes = (
  content: readonly ElementContent[],
  notes: ReadonlyMap<string, Element>,
): readonly Element[] => {
  const found = new Map<Element, string>()
  const look = (nodes: readonly ElementContent[]): void => {
    for (const { properties, children } of walkElements(nodes)) {
      if (properties.role !== 'doc-noteref') continue
      const address = addressOf(String(properties.href))
      const note = address.kind === 'here' ? notes.get(address.anchor) : undefined
      const [mark] = children
      if (note === undefined || found.has(note)) continue
      found.set(note, mark?.type === 'text' ? mark.value : '')
      look(note.children)
    }
  }
  look(content)
  return Array.from(found, ([note, number]) => numbered(number, note))
}
