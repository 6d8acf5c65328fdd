/** A page's tree as learners' browsers show it: its media at hand, its questions numbered, its wide tables framed. */
import type { Element, ElementContent, Nodes, RootContent } from 'hast'
import type { Language } from '../../base/words.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import { hasClass } from '../../markdown/html/has-class.js'
import { transcriptWords } from '../../markdown/html/words.js'
import type { Edition, Item, Page } from '../edition/edition.js'
import { addressOf } from '../html/address.js'
import { ownIds } from '../html/own-ids.js'
import { readdress, type WriteAddress } from '../html/readdress.js'
import { rewrite } from '../html/rewrite.js'
import { pointsWords, questionWords } from '../words/counts.js'
import { kindWords } from '../words/question-kinds.js'
import { captionsAddress } from './captions.js'
import { tableWords } from './words.js'

export interface BodySettings {
  readonly language: Language
  /** BCP 47 tag of the content. */
  readonly tag: string
  readonly write: WriteAddress
  /** Captions and transcripts by the name of their medium: `smallTextsOf`. */
  readonly texts: ReadonlyMap<string, string>
  readonly media: Edition['media']
}

const isElement = (node: Nodes): node is Element => node.type === 'element'

/** Content that waits, unseen and unfetched, until the player shows it. */
const waiting = (name: string, content: readonly ElementContent[]): Element => ({
  ...element('template', { className: [name] }),
  content: { type: 'root', children: [...content] },
})

const textAt = (url: unknown, texts: BodySettings['texts']): string | undefined => {
  const address = typeof url === 'string' ? addressOf(url) : undefined
  return address?.kind === 'medium' ? texts.get(address.name) : undefined
}

/** A transcript is read in place: on a phone, a file of Markdown opens as nothing readable, if at all. */
const withTranscript = (figure: Element, { language, texts }: BodySettings): Element => {
  const caption = figure.children.filter(isElement).find(({ tagName }) => tagName === 'figcaption')
  const link = caption?.children.filter(isElement).find(({ tagName }) => tagName === 'a')
  const transcript = textAt(link?.properties.href, texts)
  if (caption === undefined || transcript === undefined) return figure
  const title = { ...caption, children: caption.children.filter((child) => child !== link) }
  const details = element('details', { className: ['kb-transcript'] }, [
    element('summary', {}, [text(transcriptWords[language])]),
    element('div', { className: ['kb-pre'] }, [text(transcript.trim())]),
  ])
  return {
    ...figure,
    children: [...figure.children.map((child) => (child === caption ? title : child)), details],
  }
}

const withCaptions = (track: Element, { tag, texts }: BodySettings): Element => {
  const captions = textAt(track.properties.src, texts)
  return captions === undefined
    ? track
    : { ...track, properties: { ...track.properties, srcLang: tag, src: captionsAddress(captions) } }
}

/** A picture that says its size leaves the text in its place while it loads. */
const withSize = (picture: Element, { media }: BodySettings): Element => {
  const address = addressOf(String(picture.properties.src ?? ''))
  const { width, height } = (address.kind === 'medium' ? media.get(address.name) : undefined) ?? {}
  return width === undefined || height === undefined
    ? picture
    : { ...picture, properties: { ...picture.properties, width, height } }
}

const headOf = ({ number, kind, points }: Item, language: Language): Element =>
  element('p', { className: ['kb-number'] }, [
    element('strong', {}, [text(questionWords(number)[language])]),
    text(
      ['', kindWords[kind][language], ...(points === undefined ? [] : [pointsWords(points)[language]])].join(
        ' · ',
      ),
    ),
  ])

const framed = (table: Element, language: Language): Element =>
  // It can be moved sideways by keys as well (WCAG 2.2, 2.1.1), and so it has a name.
  element('div', { className: ['kb-table'], role: 'group', tabIndex: 0, ariaLabel: tableWords[language] }, [
    table,
  ])

/** The content of some nodes of a page. */
export const richBody = (
  nodes: readonly (RootContent | Nodes)[],
  settings: BodySettings,
): readonly ElementContent[] =>
  rewrite(nodes, (each) => {
    if (each.tagName === 'track') return withCaptions(each, settings)
    const made =
      each.tagName === 'figure'
        ? withTranscript(each, settings)
        : each.tagName === 'img'
          ? withSize(each, settings)
          : each
    const placed = readdress(made, (address, of) =>
      // A track that holds its captions is where it should be.
      String(of.properties.src ?? '').startsWith('data:text/vtt')
        ? String(of.properties.src)
        : settings.write(address, of),
    )
    return each.tagName === 'table' && 'tagName' in placed ? framed(placed, settings.language) : placed
  })

/** All that a page shows, with what its questions say once they are answered. */
export const pageBody = ({ tree, items }: Page, settings: BodySettings): readonly ElementContent[] => {
  const byId = new Map(items.map((item) => [item.id, item]))
  return rewrite(richBody(tree.children, settings), (each) => {
    const item = hasClass(each, 'kb-question') ? byId.get(String(each.properties.dataQuestionId)) : undefined
    if (item === undefined) return each
    const later = (name: string, rich: Item['model']): readonly Element[] =>
      rich === undefined
        ? []
        : [waiting(name, richBody(ownIds(rich.content, `${item.id}-${name}-`), settings))]
    return {
      ...each,
      properties: { ...each.properties, id: `question-${item.id}` },
      children: [
        headOf(item, settings.language),
        ...each.children,
        ...later('kb-model', item.model),
        ...later('kb-explanation', item.explanation),
      ],
    }
  })
}
