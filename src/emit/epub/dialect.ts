/** The HTML of a page as a book has it: XHTML with the semantics of EPUB, and nothing that apps stumble over. */
import type { Element, ElementContent, RootContent } from 'hast'
import { text } from '../../markdown/html/handlers/element.js'
import { hasClass } from '../../markdown/html/has-class.js'
import { addressOf } from '../html/address.js'
import { h } from '../html/html-nodes.js'
import { readdress } from '../html/readdress.js'
import { rewrite } from '../html/rewrite.js'
import { markShortCells } from '../html/short-cells.js'
import { textOf } from '../html/text-of.js'
import { bookAddress, isPosterSafe, type Writing } from './book-address.js'
import { listQuestions } from './questions.js'
import { outsideWords } from './words.js'

/** A heading, for the contents. */
export interface Heading {
  /** 2 to 6: the title of the page is 1. */
  readonly level: number
  readonly id: string
  readonly text: string
}

const HEADING = /^h[1-6]$/

/** HTML, 15.2: `align` is obsolete, and an error in a book. */
const cell = (element: Element): Element => {
  const { align, ...others } = element.properties
  return align === undefined ? element : { ...element, properties: { ...others, className: [`kb-${align}`] } }
}

/** A phone of 375 px in large print; the gaps are those of the style sheet. */
const NARROWEST = { width: 14.5, frame: 0.55 }

const short = (cell: Element): Element => ({
  ...cell,
  properties: {
    ...cell.properties,
    className: [...((cell.properties.className as readonly string[] | undefined) ?? []), 'kb-short'],
  },
})

/** Boxes of tasks as characters: apps draw form controls each in its own way, or not at all. */
const box = ({ properties: { checked, ariaLabel } }: Element): Element =>
  h('span', { role: 'img', ariaLabel: String(ariaLabel ?? '') }, checked === true ? '☑' : '☐')

/** A note as an element of its own, which apps that show notes in place look for; the list keeps its number. */
const note = (item: ElementContent): ElementContent => {
  if (item.type !== 'element') return item
  const { id, ...properties } = item.properties
  const aside = h('aside', { id, 'epub:type': 'footnote', role: 'doc-footnote' }, ...item.children)
  return { ...item, properties, children: [aside] }
}

/** Marks and notes say by `epub:type` what they are, and by `role` the same to screen readers (EPUB 3.3, 6.1.3.2). */
const footnotes = (section: Element): Element => ({
  ...section,
  properties: { ...section.properties, 'epub:type': 'footnotes' },
  children: section.children.map((list) =>
    list.type === 'element' && list.tagName === 'ol' ? { ...list, children: list.children.map(note) } : list,
  ),
})

const link = (element: Element): Element => {
  const { download: _download, ...properties } = element.properties
  const isMark = properties.role === 'doc-noteref'
  return { ...element, properties: isMark ? { ...properties, 'epub:type': 'noteref' } : properties }
}

const section = (element: Element): Element => {
  if (hasClass(element, 'kb-footnotes')) return footnotes(element)
  const { dataAudience: _audience, ...properties } = element.properties
  return { ...element, properties }
}

/** Without the attributes that only hosts read. */
const plain = (element: Element, writing: Writing): Element => {
  switch (element.tagName) {
    case 'td':
    case 'th':
      return cell(element)
    case 'table':
      return markShortCells(element, NARROWEST, short)
    case 'input':
      return box(element)
    case 'a':
      return link(element)
    case 'section':
      return section(element)
    case 'track':
      return { ...element, properties: { ...element.properties, srcLang: writing.book.edition.tag } }
    case 'li': {
      const { dataOption: _label, ...properties } = element.properties
      const isTask = hasClass(element, 'task-list-item')
      return { ...element, properties: isTask ? { ...properties, className: ['kb-task'] } : properties }
    }
    case 'span': {
      const { dataBlank: _number, ...properties } = element.properties
      return { ...element, properties }
    }
    default:
      return element
  }
}

/** Levels without a gap below the title of the page, whatever the author began with (WCAG 2.2, 1.3.1). */
const levelling = (): ((depth: number) => number) => {
  const open: number[] = []
  return (depth) => {
    while ((open.at(-1) ?? 0) >= depth) open.pop()
    open.push(depth)
    return Math.min(open.length + 1, 6)
  }
}

/** A file that no reader can open in the book is named, with a word on where it is. */
const isOutside = ({ tagName, properties }: Element, { book }: Writing): boolean => {
  if (tagName !== 'a' || typeof properties.href !== 'string') return false
  const address = addressOf(properties.href)
  return address.kind === 'medium' && book.edition.media.has(address.name)
}

const outside = ({ book }: Writing): ElementContent => text(outsideWords[book.edition.language])

const ownId = (id: string, { own, chapter }: Writing): string => own?.get(id) ?? chapter.ids.get(id) ?? id

/**
 * Rewrites a tree.
 *
 * @param headings gets every heading; without it headings become plain lines, as in answers
 */
export const toBook = (
  nodes: readonly (RootContent | ElementContent)[],
  writing: Writing,
  headings?: Heading[],
): readonly ElementContent[] => {
  const levelOf = levelling()
  const heading = (element: Element): ElementContent | readonly ElementContent[] => {
    const title = textOf(element.children)
    // An empty heading leads nowhere, and lists of headings read it out.
    if (title === '') return element.children
    if (headings === undefined)
      return h('p', { id: element.properties.id }, h('strong', {}, ...element.children))
    const id = String(element.properties.id ?? `h.${headings.length + 1}`)
    const level = levelOf(Number(element.tagName[1]))
    headings.push({ level, id, text: title })
    return { ...element, tagName: `h${level}`, properties: { ...element.properties, id } }
  }
  const change = (given: Element): ElementContent | readonly ElementContent[] => {
    const { id } = given.properties
    const named =
      typeof id === 'string'
        ? { ...given, properties: { ...given.properties, id: ownId(id, writing) } }
        : given
    const listed = { ...named, children: [...listQuestions(named.children, writing)] }
    const addressed = readdress(listed, (address, element) => {
      const isPoster = address.kind === 'medium' && element.tagName === 'video'
      if (
        isPoster &&
        element.properties.poster === `assets/${address.name}` &&
        !isPosterSafe(writing.book, address.name)
      )
        return undefined
      return bookAddress(address, element, writing)
    })
    if (!('tagName' in addressed)) {
      return isOutside(given, writing) ? [...given.children, outside(writing)] : addressed
    }
    return HEADING.test(addressed.tagName) ? heading(addressed) : plain(addressed, writing)
  }
  return listQuestions(rewrite(nodes, change), writing)
}
