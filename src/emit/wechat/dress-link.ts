/** Links: nothing but articles of WeChat itself can be tapped, so all others say where they lead in a note. */
import type { Element, ElementContent } from 'hast'
import { addressOf } from '../html/address.js'
import { textNode } from './blocks.js'
import type { DressSettings } from './dress-settings.js'

/** Articles of WeChat may link to one another from every account. */
const ARTICLE = /^https:\/\/mp\.weixin\.qq\.com\//

const textOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('')

/** The address as people read it: without `mailto:` and `tel:`, and in letters that can be read. */
export const shownAddress = (url: string): string => {
  const plain = url.replace(/^(?:mailto|tel):/i, '')
  try {
    return decodeURI(plain)
  } catch {
    return plain
  }
}

const withoutScheme = (url: string): string =>
  shownAddress(url)
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')

export const dressLink = (
  { properties, children }: Element,
  { notes, scope }: DressSettings,
): ElementContent | readonly ElementContent[] => {
  if (properties.role === 'doc-backlink') return []
  const address = addressOf(String(properties.href ?? ''))
  // The mark stands in a `sup` already, which `notes.mark` brings itself.
  if (properties.role === 'doc-noteref' && address.kind === 'here')
    return notes.mark(`${scope}#${address.anchor}`)
  if (address.kind !== 'elsewhere') return children
  const { url } = address
  if (ARTICLE.test(url))
    return { type: 'element', tagName: 'a', properties: { href: url }, children: [...children] }
  if (withoutScheme(textOf(children)) === withoutScheme(url)) return children
  notes.tell(url, [textNode(shownAddress(url))])
  return [...children, notes.mark(url)]
}
