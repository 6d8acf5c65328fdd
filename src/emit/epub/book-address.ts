/** Where an address of a page leads in a book. */
import type { Element } from 'hast'
import type { Address } from '../html/address.js'
import { textOf } from '../html/text-of.js'
import { APPENDIX_FILE, type Book, type Chapter, offeredId, TITLE_FILE } from './book.js'
import { isShowable, isTrack, needsFallback } from './core-media.js'

/** The file that is being written, and the page that it is made from. */
export interface Writing {
  readonly book: Book
  readonly file: string
  readonly chapter: Chapter
  /** For what stands elsewhere than its page and has ids of its own: what they are turned into. */
  readonly own?: ReadonlyMap<string, string>
}

const withAnchor = (file: string, anchor: string | undefined): string =>
  anchor === undefined ? file : `${file}#${anchor}`

const hereAt = (anchor: string, { file, chapter, own }: Writing): string | undefined => {
  const ownId = own?.get(anchor)
  if (ownId !== undefined) return withAnchor('', ownId)
  const id = chapter.ids.get(anchor)
  return id === undefined ? undefined : withAnchor(file === chapter.file ? '' : chapter.file, id)
}

/** The course document may have no content, and then is no page; the title page speaks of the course. */
const pageAt = (lesson: string | undefined, anchor: string | undefined, { book }: Writing): string => {
  const chapter = book.chapters.get(lesson ?? '')
  if (chapter === undefined) return TITLE_FILE
  return withAnchor(chapter.file, anchor === undefined ? undefined : chapter.ids.get(anchor))
}

const mediumAt = (name: string, element: Element, { book, file }: Writing): string | undefined => {
  const medium = book.edition.media.get(name)
  if (medium === undefined) return undefined
  if (element.tagName === 'a') {
    // EPUB 3.3, 3.2: what a reader is led to must be a page of the book.
    if (!isShowable(medium.type)) return undefined
    const text = textOf(element.children) || medium.path
    if (!book.offered.has(name)) book.offered.set(name, { medium, text, from: file })
    return withAnchor(APPENDIX_FILE, offeredId(name))
  }
  if (element.tagName === 'track' && !isTrack(medium.type)) return undefined
  book.shown.set(name, medium)
  return `media/${name}`
}

/** Undefined where there is nothing to lead to: the words remain. */
export const bookAddress = (address: Address, element: Element, writing: Writing): string | undefined => {
  switch (address.kind) {
    case 'here':
      return hereAt(address.anchor, writing)
    case 'page':
      return pageAt(address.lesson, address.anchor, writing)
    case 'medium':
      return mediumAt(address.name, element, writing)
    case 'elsewhere':
      // RFC 3986: books are refused for addresses that cannot be parsed.
      return URL.canParse(address.url) ? address.url : undefined
  }
}

/** A poster has no fallback: one that not every app shows is left out. */
export const isPosterSafe = ({ edition }: Book, name: string): boolean => {
  const medium = edition.media.get(name)
  return medium !== undefined && !needsFallback(medium.type)
}
