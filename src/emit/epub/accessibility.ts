/**
 * What a book can say of its own accessibility (EPUB Accessibility 1.1, 3.2), found by looking at it: nothing is
 * claimed that this course does not have.
 */
import type { Element, Nodes } from 'hast'
import type { Words } from '../../base/words.js'
import { words } from '../../base/words.js'
import { hasClass } from '../../markdown/html/has-class.js'
import { walkElements } from '../html/walk-elements.js'
import type { Book } from './book.js'

export interface Accessibility {
  readonly modes: readonly string[]
  /** Sets of modes, each of which is enough to get all of the content. */
  readonly sufficient: readonly string[]
  readonly features: readonly string[]
  readonly hazards: readonly string[]
  readonly summary: string
  /** True where nothing was found that stands against WCAG 2.2, level AA. */
  readonly isConforming: boolean
  /** WCAG 2.2, 1.2.5 asks films for a spoken description, of which a program knows nothing. */
  readonly isPersonNeeded: boolean
}

interface Findings {
  images: number
  withoutAlt: number
  videos: number
  withoutCaptions: number
  sounds: number
  withoutTranscript: number
  ruby: boolean
  moving: boolean
}

const hasTrack = ({ children }: Element): boolean =>
  children.some((child) => child.type === 'element' && child.tagName === 'track')

/** The way to a transcript stands below its player. */
const hasTranscript = (figure: Element): boolean =>
  [...walkElements(figure.children)].some(
    ({ tagName, properties }) => tagName === 'a' && properties.href !== undefined,
  )

const look = (nodes: readonly Nodes[], found: Findings): void => {
  for (const element of walkElements(nodes)) {
    const { tagName, properties } = element
    if (tagName === 'ruby') found.ruby = true
    if (tagName === 'img') {
      found.images += 1
      if (String(properties.alt ?? '').trim() === '') found.withoutAlt += 1
    }
    if (tagName === 'video') {
      found.videos += 1
      if (!hasTrack(element)) found.withoutCaptions += 1
    }
    if (tagName === 'audio') found.sounds += 1
    const isPlayer = tagName === 'figure' && (hasClass(element, 'kb-video') || hasClass(element, 'kb-audio'))
    if (isPlayer && !hasTranscript(element)) found.withoutTranscript += 1
  }
}

const said: Readonly<Record<string, Words>> = {
  base: words(
    '全书是可以放大、可以朗读的文字，有目录、标题层级和固定的阅读次序，题目与答案互相链接。',
    'All of the book is text that can be enlarged and read aloud, with contents, levels of headings and a reading order; questions and answers lead to each other.',
  ),
  alt: words('图片都有替代文字。', 'Every image has a description in words.'),
  noAlt: words('有的图片没有替代文字。', 'Some images have no description in words.'),
  captions: words('视频都有字幕。', 'Every video has captions.'),
  noCaptions: words('有的视频没有字幕。', 'Some videos have no captions.'),
  transcript: words('音视频都有文字稿。', 'Every recording has a transcript.'),
  noTranscript: words('有的音视频没有文字稿。', 'Some recordings have no transcript.'),
  checked: words(
    '以上由程序自动检查得出，尚未由人工逐页评估。',
    'This was found by automatic checks; nobody has evaluated the pages by hand.',
  ),
}

const say = (key: keyof typeof said, { edition }: Book): string => said[key]?.[edition.language] ?? ''

const summaryOf = (found: Findings, book: Book): string => {
  const recordings = found.videos + found.sounds
  const sentences = [
    say('base', book),
    ...(found.images > 0 ? [say(found.withoutAlt === 0 ? 'alt' : 'noAlt', book)] : []),
    ...(found.videos > 0 ? [say(found.withoutCaptions === 0 ? 'captions' : 'noCaptions', book)] : []),
    ...(recordings > 0 ? [say(found.withoutTranscript === 0 ? 'transcript' : 'noTranscript', book)] : []),
    say('checked', book),
  ]
  return sentences.join(book.edition.language === 'en' ? ' ' : '')
}

/** @param trees every page as the book has it */
export const accessibilityOf = (trees: readonly (readonly Nodes[])[], book: Book): Accessibility => {
  const found: Findings = {
    images: 0,
    withoutAlt: 0,
    videos: 0,
    withoutCaptions: 0,
    sounds: 0,
    withoutTranscript: 0,
    ruby: false,
    moving: [...book.shown.values()].some(({ type }) => ['gif', 'webp', 'avif'].includes(type.extension)),
  }
  for (const tree of trees) look(tree, found)
  const isSeen = found.images + found.videos > 0
  const isHeard = found.videos + found.sounds > 0
  const modes = ['textual', ...(isSeen ? ['visual'] : []), ...(isHeard ? ['auditory'] : [])]
  const isTextEnough = found.withoutAlt === 0 && found.withoutTranscript === 0
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    ...(book.largePrint ? ['largePrint'] : []),
    ...(found.images > 0 && found.withoutAlt === 0 ? ['alternativeText'] : []),
    ...(found.videos > 0 && found.withoutCaptions === 0 ? ['captions'] : []),
    ...(isHeard && found.withoutTranscript === 0 ? ['transcript'] : []),
    ...(found.ruby ? ['rubyAnnotations'] : []),
  ]
  return {
    modes,
    sufficient: [
      ...(isTextEnough ? ['textual'] : []),
      ...(modes.length > 1 || !isTextEnough ? [modes.join(',')] : []),
    ],
    features,
    // What moves or sounds, nobody has watched for flashes; drawings and photographs do neither.
    hazards: found.moving || isHeard ? ['unknown'] : ['none'],
    summary: summaryOf(found, book),
    isConforming: isTextEnough && found.withoutCaptions === 0,
    isPersonNeeded: found.videos > 0,
  }
}
