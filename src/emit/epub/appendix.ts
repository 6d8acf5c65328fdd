/** What lessons only lead to, shown at the end: transcripts, forms, drawings. */
import type { Element, ElementContent } from 'hast'
import { bytesOf } from '../../base/tree.js'
import type { EditionResource, Medium } from '../edition/edition.js'
import { h, paragraphsOf } from '../html/html-nodes.js'
import { resourcesWords } from '../words/course-parts.js'
import { type Book, offeredId } from './book.js'
import { isShowable, needsFallback } from './core-media.js'
import { appendixWords, backToWords, outsideWords } from './words.js'
import type { XhtmlPage } from './xhtml-page.js'

/** A transcript as its author wrote it: nothing that has a sign in it is lost. */
const plainText = async (medium: Medium): Promise<readonly Element[]> =>
  paragraphsOf(new TextDecoder().decode(await bytesOf(medium.content)))

const shown = async (medium: Medium, text: string): Promise<readonly Element[]> => {
  const src = `media/${medium.name}`
  switch (medium.type.kind) {
    case 'image':
      return [h('figure', {}, h('img', { src, alt: text }))]
    case 'audio':
      return [h('audio', { src, controls: true, preload: 'metadata' })]
    case 'video':
      return [h('video', { src, controls: true, preload: 'metadata' })]
    default:
      return plainText(medium)
  }
}

const titleOfFile = ({ chapters, edition }: Book, file: string): string =>
  [...chapters.values()].find((each) => each.file === file)?.title ?? edition.title

/** A resource that a page shows already is not shown twice. */
const offerResources = (book: Book): void => {
  for (const { title, medium: name } of book.edition.resources) {
    const medium = name === undefined ? undefined : book.edition.media.get(name)
    if (medium === undefined || book.shown.has(medium.name) || book.offered.has(medium.name)) continue
    if (isShowable(medium.type)) book.offered.set(medium.name, { medium, text: title, from: '' })
  }
}

const resourceLine = ({ title, medium }: EditionResource, { edition, offered }: Book): Element => {
  const { language, media } = edition
  if (medium !== undefined && offered.has(medium))
    return h('li', {}, h('a', { href: `#${offeredId(medium)}` }, title))
  const type = medium === undefined ? undefined : media.get(medium)?.type
  return h('li', {}, type !== undefined && !isShowable(type) ? title + outsideWords[language] : title)
}

/** Undefined where there is nothing to show. It must be written after all other pages, which say what they lead to. */
export const appendixPage = async (book: Book): Promise<XhtmlPage | undefined> => {
  const { language, tag, title, resources } = book.edition
  offerResources(book)
  if (book.offered.size === 0 && resources.length === 0) return undefined
  const content: ElementContent[] = []
  if (resources.length > 0) {
    content.push(
      h('h2', {}, resourcesWords[language]),
      h('ul', {}, ...resources.map((each) => resourceLine(each, book))),
    )
  }
  for (const [name, { medium, text, from }] of book.offered) {
    if (medium.type.kind !== 'text') book.shown.set(name, medium)
    const back = `${backToWords[language]}${language === 'en' ? '' : '《'}${titleOfFile(book, from)}${language === 'en' ? '' : '》'}`
    content.push(
      h(
        'section',
        { id: offeredId(name) },
        h('h2', {}, text),
        ...(await shown(medium, text)),
        ...(from === '' ? [] : [h('p', {}, h('a', { href: from }, back))]),
      ),
    )
  }
  const name = appendixWords[language]
  return {
    title: `${name} – ${title}`,
    tag,
    body: { 'epub:type': 'backmatter' },
    content: [h('section', { 'epub:type': 'appendix', role: 'doc-appendix' }, h('h1', {}, name), ...content)],
  }
}

/** True when the book holds media that not every app opens. */
export const hasForeign = ({ shown }: Book): boolean =>
  [...shown.values()].some(({ type }) => needsFallback(type))
