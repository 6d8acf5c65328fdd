/** Films, sounds, captioned images and files to download. */
import type { Element, ElementContent } from 'hast'
import { clock } from '../../../base/clock.js'
import type { Media } from '../../nodes.js'
import { contextOf, type Handler, type State } from '../context.js'
import { downloadNameFor } from '../download-name.js'
import { captionsWords, mediaWords, transcriptWords } from '../words.js'
import { element, text } from './element.js'
import { urlFor } from './link.js'

const nameOf = (state: State, node: Media): string =>
  node.title ?? mediaWords[node.kind][contextOf(state).language]

/** The title, the playing time and the way to the transcript. */
const captionOf = (state: State, node: Media): readonly ElementContent[] => {
  const transcript = urlFor(state, node.transcript, 'link')
  const time = node.duration === undefined ? '' : ` (${clock(node.duration)})`
  const words = transcriptWords[contextOf(state).language]
  return [
    text(nameOf(state, node) + time),
    ...(transcript === undefined ? [] : [text(' '), element('a', { href: transcript }, [text(words)])]),
  ]
}

const figure = (
  node: Media,
  content: readonly ElementContent[],
  caption: readonly ElementContent[],
): Element =>
  element('figure', { className: ['kb-media', `kb-${node.kind}`] }, [
    ...content,
    ...(caption.length === 0 ? [] : [element('figcaption', {}, caption)]),
  ])

/** `metadata` alone is fetched before somebody presses play: a village's network is slow and dear. */
const player = (state: State, node: Media, tagName: 'video' | 'audio'): readonly Element[] => {
  const src = urlFor(state, node.src, 'media')
  if (src === undefined) return []
  const poster = tagName === 'video' ? urlFor(state, node.poster, 'image') : undefined
  const captions = urlFor(state, node.captions, 'media')
  const label = captionsWords[contextOf(state).language]
  return [
    element(
      tagName,
      { controls: true, preload: 'metadata', src, ...(poster === undefined ? {} : { poster }) },
      captions === undefined
        ? []
        : [element('track', { kind: 'captions', src: captions, label, default: true })],
    ),
  ]
}

const picture = (state: State, node: Media): Element => {
  const src = urlFor(state, node.src, 'image')
  const alt = node.alt ?? ''
  const caption = node.caption ?? node.title
  return figure(
    node,
    [src === undefined ? text(alt) : element('img', { src, alt })],
    caption === undefined ? [] : [text(caption)],
  )
}

const download = (state: State, node: Media): Element => {
  const href = urlFor(state, node.src, 'link')
  const name = nameOf(state, node)
  const saved = downloadNameFor(name, node.src) ?? true
  const content = [text(name)]
  return element(
    'p',
    { className: ['kb-media', 'kb-download'] },
    href === undefined ? content : [element('a', { href, download: saved }, content)],
  )
}

export const media: Handler = (state, node: Media) => {
  if (node.kind === 'image') return picture(state, node)
  if (node.kind === 'download') return download(state, node)
  return figure(node, player(state, node, node.kind), captionOf(state, node))
}
