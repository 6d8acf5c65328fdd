/**
 * The HTML that Moodle keeps of a lesson, a question or a topic. Its importer drops sections, figures, asides, ids and
 * boxes, and with ruby that has no `rb` the words themselves; only the inside of `body` comes through, without any style
 * sheet (seen on 4.5).
 */
import type { Element, ElementContent, Properties } from 'hast'
import { element, text } from '../../../markdown/html/handlers/element.js'
import { hasClass } from '../../../markdown/html/has-class.js'
import { type Address, addressOf } from '../../html/address.js'
import { rewrite } from '../../html/rewrite.js'
import { guardText, guardValues } from './guard-text.js'

export interface PlainSettings {
  /** BCP 47, for captions. */
  readonly tag: string
  readonly mediumAt: (name: string) => string
  /** Told of each link that becomes text. */
  readonly onLink?: (address: Address) => void
  /** True in questions and topics, where a link without `//` is taken for a file: `tel:12345` would be one. */
  readonly isText?: boolean
}

type Made = ElementContent | readonly ElementContent[]

/** Attributes that come through, by element. */
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  img: ['src', 'alt', 'title'],
  video: ['src', 'controls', 'preload'],
  audio: ['src', 'controls', 'preload'],
  track: ['src', 'kind', 'label', 'srcLang', 'default'],
  ol: ['start', 'type'],
  code: ['className'],
  th: ['scope', 'style'],
  td: ['style'],
}

const plainNames: Readonly<Record<string, string>> = {
  section: 'div',
  aside: 'div',
  figure: 'div',
  figcaption: 'p',
}

/** Without a style sheet a callout has no frame of its own; the label in it says what it is. */
const frame = 'border-left: 4px solid #8a8a8a; padding-left: 1em'

const trimmed = ({ tagName, properties, children }: Element): Element => {
  const names = kept[tagName] ?? []
  const entries = Object.entries(properties).filter(([name]) => names.includes(name))
  return element(plainNames[tagName] ?? tagName, guardValues(Object.fromEntries(entries)), children)
}

const isReading = (node: ElementContent): boolean =>
  node.type === 'element' && (node.tagName === 'rt' || node.tagName === 'rp')

const ruby = (children: readonly ElementContent[]): Element =>
  element('ruby', {}, [
    element(
      'rb',
      {},
      children.filter((child) => !isReading(child)),
    ),
    ...children.filter(isReading),
  ])

const link = (made: Element, { mediumAt, isText, onLink }: PlainSettings): Made => {
  const { href, role } = made.properties
  // The way back from a note leads to an id, which is gone.
  if (role === 'doc-backlink') return []
  const address = addressOf(String(href))
  if (address.kind === 'medium') return trimmed({ ...made, properties: { href: mediumAt(address.name) } })
  if (address.kind === 'elsewhere' && (isText !== true || /^https?:/.test(address.url))) return trimmed(made)
  onLink?.(address)
  return made.children
}

const sourceOf = ({ properties }: Element, { mediumAt, tag }: PlainSettings): Properties => {
  const address = addressOf(String(properties.src))
  return {
    ...properties,
    srcLang: tag,
    ...(address.kind === 'medium' ? { src: mediumAt(address.name) } : {}),
  }
}

const change =
  (settings: PlainSettings) =>
  (given: Element): Made => {
    const made = { ...given, children: [...guardText(given.children)] }
    const { tagName, properties, children } = made
    if (tagName === 'input') return text(properties.checked ? '☑' : '☐')
    if (tagName === 'a' && properties.href !== undefined) return link(made, settings)
    if (tagName === 'ruby') return ruby(children)
    if (hasClass(given, 'kb-label')) return element('p', {}, [element('strong', {}, children)])
    if (hasClass(given, 'kb-callout')) return element('div', { style: frame }, children)
    if (properties.src !== undefined) return trimmed({ ...made, properties: sourceOf(made, settings) })
    // Alignment survives as a style alone.
    if (properties.align !== undefined) {
      return trimmed({ ...made, properties: { ...properties, style: `text-align: ${properties.align}` } })
    }
    return trimmed(made)
  }

/** Nodes of a page in this dialect. */
export const plainHtml = (
  nodes: Parameters<typeof rewrite>[0],
  settings: PlainSettings,
): readonly ElementContent[] => guardText(rewrite(nodes, change(settings)))
