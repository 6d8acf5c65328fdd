/** Feed → Atom (RFC 4287). */
import { element, type XmlNode } from '../../base/xml/element.js'
import { writeXml } from '../../base/xml/write-xml.js'
import type { Feed, FeedItem } from './feed-of.js'

const NAMESPACE = 'http://www.w3.org/2005/Atom'

/** Where the feed stands under its base. */
export const ATOM_FILE = 'feed.xml'

const link = (rel: string, href: string, type?: string): XmlNode => element('link', { rel, type, href })

const person = (name: string): XmlNode => element('author', {}, [element('name', {}, [name])])

const entryOf = (item: FeedItem): XmlNode => {
  const { id, title, summary, updated, author, language, rights, licence, tags, page, bundle } = item
  const first = page ?? bundle
  return element('entry', { 'xml:lang': language }, [
    element('id', {}, [id]),
    element('title', {}, [title]),
    element('updated', {}, [updated]),
    ...(author === undefined ? [] : [person(author)]),
    ...(first === undefined ? [] : [link('alternate', first, page === undefined ? undefined : 'text/html')]),
    ...(bundle === undefined ? [] : [link('enclosure', bundle, 'application/zip')]),
    // RFC 4946
    ...(licence === undefined ? [] : [link('license', licence)]),
    ...tags.map((tag) => element('category', { term: tag })),
    element('rights', {}, [rights]),
    element('summary', {}, [summary]),
    // 4.1.1: what has no alternate must have content.
    ...(first === undefined ? [element('content', { type: 'text' }, [summary])] : []),
  ])
}

/**
 * The feed as Atom: RFC 4287, with the licence as RFC 4946 has it.
 *
 * @example
 * files.set('feed.xml', atomOf(feed))
 */
export const atomOf = ({ id, title, author, base, language, updated, items }: Feed): string =>
  writeXml(
    element('feed', { xmlns: NAMESPACE, 'xml:lang': language }, [
      element('id', {}, [id]),
      element('title', {}, [title]),
      element('updated', {}, [updated]),
      person(author),
      link('self', new URL(ATOM_FILE, base).href, 'application/atom+xml'),
      link('alternate', base, 'text/html'),
      element('generator', {}, ['kebao']),
      ...items.map(entryOf),
    ]),
  )
