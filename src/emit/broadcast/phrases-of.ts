/** The text of phrases, as the page has it and as it is said. */
import type { Element, ElementContent } from 'hast'
import { addressOf } from '../html/address.js'
import { walkElements } from '../html/walk-elements.js'
import type { Phrases } from './words.js'

/** Elements that stand in a line of text; all others are blocks. */
const inline: ReadonlySet<string> = new Set([
  'a',
  'br',
  'code',
  'del',
  'em',
  'img',
  'input',
  'rp',
  'rt',
  'ruby',
  'span',
  'strong',
  'sup',
])

export const isInline = (node: ElementContent): boolean => node.type !== 'element' || inline.has(node.tagName)

const isNoteMark = ({ tagName, properties }: Element): boolean =>
  tagName === 'a' && (properties.role === 'doc-noteref' || properties.role === 'doc-backlink')

/** The words of a page without its arrows back to the text. */
export const writtenOf = (nodes: readonly ElementContent[]): string => {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += node.value
    if (node.type !== 'element') continue
    const { tagName, properties, children } = node
    if (tagName === 'img') text += String(properties.alt ?? '')
    else if (tagName === 'br') text += '\n'
    else if (properties.role === 'doc-noteref') text += `[${writtenOf(children)}]`
    else if (properties.role !== 'doc-backlink') text += writtenOf(children)
  }
  return text
}

/** The same without marks of notes and readings; gaps have their number, pictures what they show. */
export const saidOf = (nodes: readonly ElementContent[], phrases: Phrases): string => {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += node.value
    if (node.type !== 'element' || isNoteMark(node)) continue
    const { tagName, properties, children } = node
    if (tagName === 'img') text += pictureSaid(node, phrases)
    else if (tagName === 'br') text += '\n'
    else if (properties.dataBlank !== undefined) text += phrases.blank(Number(properties.dataBlank))
    else if (tagName !== 'rt' && tagName !== 'rp') text += saidOf(children, phrases)
  }
  return text
}

export const pictureSaid = ({ properties }: Element, phrases: Phrases): string => {
  const alt = String(properties.alt ?? '').trim()
  return alt === '' ? phrases.silentPicture : phrases.picture(alt)
}

/** Where the links of some phrases lead outside of the course, each once. */
export const addressesIn = (nodes: readonly ElementContent[]): readonly string[] => {
  const found = new Set<string>()
  for (const { properties } of walkElements(nodes)) {
    if (typeof properties.href !== 'string') continue
    const address = addressOf(properties.href)
    if (address.kind === 'elsewhere') found.add(address.url)
  }
  return [...found]
}
