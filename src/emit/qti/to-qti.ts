/**
 * Turns HTML of an edition into the part of XHTML that QTI 2.1 knows (ASI 2.1, “Body Elements”): no section, figure,
 * film, ruby, del or input; lists without a start; quotations and tables that hold blocks and rows alone.
 */
import type { Element, ElementContent } from 'hast'
import { type XmlAttributes, type XmlNode, element as xml } from '../../base/xml/element.js'
import { addressOf } from '../html/address.js'
import { lessonLinks } from '../losses/lesson-links.js'
import { listStart } from '../losses/list-start.js'
import { pageAnchors } from '../losses/page-anchors.js'
import { rubyInBrackets } from '../losses/ruby.js'
import { strikethrough } from '../losses/strikethrough.js'
import { mediumPath } from './medium-path.js'
import { playerOf } from './player-of.js'
import type { QtiSettings } from './settings.js'

const renamed: ReadonlyMap<string, string> = new Map([
  ['aside', 'div'],
  ['section', 'div'],
  ['figure', 'div'],
  ['figcaption', 'p'],
  ['del', 'span'],
  ['ruby', 'span'],
])

/** Elements that hold other elements alone; between them, blanks mean nothing. */
const holdsElements: ReadonlySet<string> = new Set([
  'blockquote',
  'ol',
  'ul',
  'table',
  'tbody',
  'thead',
  'tr',
])

const blocks: ReadonlySet<string> = new Set([
  'blockquote',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'ol',
  'p',
  'pre',
  'table',
  'ul',
])

const text = (value: unknown): string | undefined => (value === undefined ? undefined : String(value))

const attributesOf = ({ tagName, properties }: Element): XmlAttributes => {
  const { className, align, scope } = properties
  return {
    class: Array.isArray(className) ? className.join(' ') : undefined,
    ...(tagName === 'td' || tagName === 'th' ? { scope: text(scope), align: text(align) } : {}),
  }
}

/** A text that is empty keeps the writer from indenting what stands inside, where blanks are content. */
const content = (name: string, attributes: XmlAttributes, children: readonly XmlNode[]): XmlNode =>
  xml(name, attributes, children.length === 0 ? [] : ['', ...children])

const linkOf = (
  { properties }: Element,
  children: readonly XmlNode[],
  { ledger }: QtiSettings,
): readonly XmlNode[] => {
  if (properties.role === 'doc-backlink') return []
  const address = addressOf(String(properties.href))
  if (address.kind === 'elsewhere') return [content('a', { href: address.url }, children)]
  if (address.kind === 'medium') {
    ledger.media.add(address.name)
    return [content('a', { href: mediumPath(address.name) }, children)]
  }
  // The note that a mark leads to goes along with the question.
  ledger.lost.add(address.kind === 'here' ? pageAnchors : lessonLinks)
  return children
}

const imageOf = ({ properties }: Element, { ledger }: QtiSettings): readonly XmlNode[] => {
  const alt = String(properties.alt ?? '')
  const address = addressOf(String(properties.src))
  if (address.kind !== 'medium') return [alt]
  ledger.media.add(address.name)
  return [xml('img', { src: mediumPath(address.name), alt })]
}

/** `tbody` is what every table must have (its head may be missing). */
const tableParts = (children: readonly XmlNode[]): readonly XmlNode[] =>
  children.map((child) =>
    typeof child !== 'string' && child.name === 'thead' && children.length === 1
      ? { ...child, name: 'tbody' }
      : child,
  )

/** What stands in a quotation without a paragraph gets one. */
const quoted = (children: readonly XmlNode[]): readonly XmlNode[] =>
  children.map((child) =>
    typeof child !== 'string' && blocks.has(child.name) ? child : content('p', {}, [child]),
  )

const childrenOf = (node: Element, settings: QtiSettings): readonly XmlNode[] => {
  const inner = holdsElements.has(node.tagName)
    ? node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
    : node.children
  const children = toQti(inner, settings)
  if (node.tagName === 'table') return tableParts(children)
  return node.tagName === 'blockquote' ? quoted(children) : children
}

const convert = (node: Element, settings: QtiSettings): readonly XmlNode[] => {
  const { tagName, properties } = node
  const { ledger, gap } = settings
  if (tagName === 'video' || tagName === 'audio') {
    return playerOf(node, settings)
  }
  if (tagName === 'input') return [properties.checked ? '☑ ' : '☐ ']
  if (tagName === 'img') return imageOf(node, settings)
  if (tagName === 'br' || tagName === 'hr') return [xml(tagName)]
  const made = properties.dataBlank === undefined ? undefined : gap?.(Number(properties.dataBlank))
  if (made !== undefined) return [made]

  const children = childrenOf(node, settings)
  if (tagName === 'a') return linkOf(node, children, settings)
  if (tagName === 'rt' || tagName === 'rp') return children
  if (tagName === 'ruby') ledger.lost.add(rubyInBrackets)
  if (tagName === 'del') ledger.lost.add(strikethrough)
  if (tagName === 'ol' && Number(properties.start ?? 1) !== 1) ledger.lost.add(listStart)
  return [content(renamed.get(tagName) ?? tagName, attributesOf(node), children)]
}

/**
 * Blocks or phrases of QTI. Ids are left out, since in one item they would have to differ from those of its responses.
 *
 * @example
 * toQti(item.stem.content, settings) // <p>他<span>(tā)</span>……</p>
 */
export const toQti = (nodes: readonly ElementContent[], settings: QtiSettings): readonly XmlNode[] =>
  nodes.flatMap((node) =>
    node.type === 'text' ? [node.value] : node.type === 'element' ? convert(node, settings) : [],
  )
