/** Links to elsewhere that stand alone in a lesson: further reading, which a host lists as an activity. */
import type { Element, ElementContent } from 'hast'
import { element, type XmlElement } from '../../base/xml/element.js'
import { addressOf } from '../html/address.js'
import { textOf } from '../html/text-of.js'
import { walkElements } from '../html/walk-elements.js'

export interface WebLink {
  readonly title: string
  readonly url: string
}

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === ''

/** The one link that a paragraph or an item of a list consists of. */
const onlyLink = ({ tagName, children }: Element): Element | undefined => {
  if (tagName !== 'p' && tagName !== 'li') return undefined
  const [only, ...others] = children.filter((child) => !isBlank(child))
  return others.length === 0 && only?.type === 'element' && only.tagName === 'a' ? only : undefined
}

/** Each address once; a link within a sentence stays in its sentence. */
export const webLinksIn = (nodes: readonly ElementContent[]): readonly WebLink[] => {
  const links = new Map<string, WebLink>()
  for (const each of walkElements(nodes)) {
    const link = onlyLink(each)
    if (link === undefined) continue
    const address = addressOf(String(link.properties.href))
    if (address.kind !== 'elsewhere' || !/^https?:/.test(address.url) || links.has(address.url)) continue
    links.set(address.url, { title: textOf(link.children) || address.url, url: address.url })
  }
  return [...links.values()]
}

/** CC 1.1, 4.7; 1.3 changes the namespace alone. */
export const webLinkFile = ({ title, url }: WebLink, version: string): XmlElement =>
  element('webLink', { xmlns: `http://www.imsglobal.org/xsd/imscc${version}/imswl_${version}` }, [
    element('title', {}, [title]),
    element('url', { href: url, target: '_blank' }),
  ])
