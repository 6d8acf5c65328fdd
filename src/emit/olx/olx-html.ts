/** The HTML of a page as Open edX has it: files under `/static/`, links by the names of blocks. */
import type { Element, ElementContent, RootContent } from 'hast'
import type { Edition, Medium } from '../edition/edition.js'
import { h } from '../html/html-nodes.js'
import { readdress } from '../html/readdress.js'
import { rewrite } from '../html/rewrite.js'
import { listenWords, watchWords } from './words.js'

export interface OlxWriting {
  readonly edition: Edition
  /** The name of the vertical of a lesson; of the course document under ''. */
  readonly verticals: ReadonlyMap<string, string>
  /** Files that pages show or offer; it grows while they are written. */
  readonly used: Map<string, Medium>
  /** For what stands on its page beside it and has ids of its own, such as notes: what they are turned into. */
  readonly own?: ReadonlyMap<string, string>
}

/** As the platform's own pages name a file of the course; it writes the real address when it shows the page. */
export const staticAddress = (name: string, { edition, used }: OlxWriting): string | undefined => {
  const medium = edition.media.get(name)
  if (medium === undefined) return undefined
  used.set(name, medium)
  return `/static/${name}`
}

/** Players are never empty: problems are written as XML, and `<video/>` swallows the rest of a page. */
const player = (element: Element, { edition }: OlxWriting): Element => {
  const { src } = element.properties
  const words = element.tagName === 'video' ? watchWords : listenWords
  const link = h('a', { href: typeof src === 'string' ? src : '' }, words[edition.language])
  return { ...element, children: [...element.children, link] }
}

/** olxcleaner reads pages by the tags of HTML 4, and refuses what has others, as far as there is another way to say it. */
const plainer: Readonly<Record<string, { readonly tagName: string; readonly role?: string }>> = {
  section: { tagName: 'div' },
  aside: { tagName: 'div' },
  figure: { tagName: 'div', role: 'figure' },
  figcaption: { tagName: 'p' },
}

const plain = (element: Element): Element => {
  const other = plainer[element.tagName]
  if (other === undefined) return element
  const { tagName, role } = other
  return {
    ...element,
    tagName,
    properties: { ...(role === undefined ? {} : { role }), ...element.properties },
  }
}

const named = (element: Element, { own }: OlxWriting): Element => {
  const id = own?.get(String(element.properties.id))
  return id === undefined ? element : { ...element, properties: { ...element.properties, id } }
}

export const olxHtml = (
  nodes: readonly (ElementContent | RootContent)[],
  writing: OlxWriting,
): readonly ElementContent[] =>
  rewrite(nodes, (element) => {
    const addressed = readdress(named(element, writing), (address) => {
      switch (address.kind) {
        case 'here':
          return `#${encodeURIComponent(writing.own?.get(address.anchor) ?? address.anchor)}`
        case 'elsewhere':
          return address.url
        case 'medium':
          return staticAddress(address.name, writing)
        case 'page': {
          const vertical = writing.verticals.get(address.lesson ?? '')
          if (vertical === undefined) return undefined
          const anchor = address.anchor === undefined ? '' : `#${encodeURIComponent(address.anchor)}`
          return `/jump_to_id/${vertical}${anchor}`
        }
      }
    })
    if (!('tagName' in addressed)) return addressed
    return addressed.tagName === 'video' || addressed.tagName === 'audio'
      ? player(addressed, writing)
      : plain(addressed)
  })
