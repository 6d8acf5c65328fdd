/** Sound and films: QTI 2.1 embeds them as objects (ASI 2.1, “object”) and has no captions. */
import type { Element } from 'hast'
import { type XmlNode, element as xml } from '../../base/xml/element.js'
import { captionsWords, mediaWords } from '../../markdown/html/words.js'
import { addressOf } from '../html/address.js'
import { embeddedMedia } from './losses.js'
import { mediumPath } from './medium-path.js'
import type { QtiSettings } from './settings.js'

const mediumOf = ({ properties }: Element): string | undefined => {
  const address = addressOf(String(properties.src))
  return address.kind === 'medium' ? address.name : undefined
}

/** The file to whoever cannot play it, and the captions to everybody. */
export const playerOf = (node: Element, { ledger, language, typeOf }: QtiSettings): readonly XmlNode[] => {
  const medium = mediumOf(node)
  if (medium === undefined) return []
  ledger.lost.add(embeddedMedia)
  ledger.media.add(medium)
  const link = (name: string, words: string): XmlNode => xml('a', { href: mediumPath(name) }, [words])
  const title = mediaWords[node.tagName === 'audio' ? 'audio' : 'video'][language]
  const captions = node.children
    .filter((child) => child.type === 'element')
    .flatMap((track) => mediumOf(track) ?? [])
  for (const name of captions) ledger.media.add(name)
  return [
    xml('object', { data: mediumPath(medium), type: typeOf(medium) }, ['', link(medium, title)]),
    ...captions.map((name) => xml('p', {}, ['', link(name, captionsWords[language])])),
  ]
}
