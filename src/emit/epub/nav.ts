/** The contents of a book, for its readers and for reading apps (EPUB 3.3, 7): units, lessons, every heading. */
import type { Element } from 'hast'
import { h } from '../html/html-nodes.js'
import { contentsWords } from '../words/course-parts.js'
import { type Book, type Chapter, TITLE_FILE } from './book.js'
import type { Heading } from './dialect.js'
import { bodyWords, coverWords, landmarksWords, titlePageWords } from './words.js'
import type { XhtmlPage } from './xhtml-page.js'

/** A file of the book that the contents lead to. */
export interface Entry {
  readonly file: string
  readonly title: string
}

export interface Contents {
  readonly book: Book
  readonly headings: ReadonlyMap<string, readonly Heading[]>
  /** Behind the lessons: appendix, answers. */
  readonly back: readonly Entry[]
}

/** Headings one inside of the other; levels have no gaps. */
const headingList = (file: string, headings: readonly Heading[]): Element => {
  const [first] = headings
  // In the page of contents, lists this long would bury the lessons: apps show them, the page does not (EPUB 3.3, 7.4.5).
  const list = h('ol', { hidden: true })
  for (let at = 0; at < headings.length; ) {
    const heading = headings[at] as Heading
    let end = at + 1
    while (end < headings.length && (headings[end] as Heading).level > (first as Heading).level) end += 1
    const inner = headings.slice(at + 1, end)
    list.children.push(
      h(
        'li',
        {},
        h('a', { href: `${file}#${heading.id}` }, heading.text),
        ...(inner.length === 0 ? [] : [headingList(file, inner)]),
      ),
    )
    at = end
  }
  return list
}

const chapterItem = ({ file, title }: Chapter, { headings }: Contents): Element => {
  const inner = headings.get(file) ?? []
  return h('li', {}, h('a', { href: file }, title), ...(inner.length === 0 ? [] : [headingList(file, inner)]))
}

const entryItem = ({ file, title }: Entry): Element => h('li', {}, h('a', { href: file }, title))

const tocItems = (contents: Contents): readonly Element[] => {
  const { book, back } = contents
  const { chapters, parts, edition } = book
  const root = chapters.get('')
  const items = parts.flatMap(({ title, file, lessons }) => {
    const inner = lessons.flatMap(({ lesson }) => {
      const chapter = chapters.get(lesson)
      return chapter === undefined ? [] : [chapterItem(chapter, contents)]
    })
    if (title === undefined || file === undefined) return inner
    return [h('li', {}, h('a', { href: file }, title), h('ol', {}, ...inner))]
  })
  return [
    entryItem({ file: TITLE_FILE, title: titlePageWords[edition.language] }),
    ...(root === undefined ? [] : [chapterItem(root, contents)]),
    ...items,
    ...back.map(entryItem),
  ]
}

const landmark = (type: string, { file, title }: Entry): Element =>
  h('li', {}, h('a', { 'epub:type': type, href: file }, title))

export const navPage = (contents: Contents): XhtmlPage => {
  const { book, back } = contents
  const { tag, title, language } = book.edition
  const name = contentsWords[language]
  const start = [...book.chapters.values()][0]
  return {
    title: `${name} – ${title}`,
    tag,
    body: { 'epub:type': 'frontmatter' },
    content: [
      h(
        'nav',
        { id: 'toc', 'epub:type': 'toc', role: 'doc-toc', ariaLabelledBy: ['toc-title'] },
        h('h1', { id: 'toc-title' }, name),
        h('ol', {}, ...tocItems(contents)),
      ),
      h(
        'nav',
        { id: 'landmarks', 'epub:type': 'landmarks', ariaLabel: landmarksWords[language], hidden: true },
        h(
          'ol',
          {},
          landmark('cover', { file: 'cover.xhtml', title: coverWords[language] }),
          landmark('titlepage', { file: TITLE_FILE, title: titlePageWords[language] }),
          landmark('toc', { file: 'nav.xhtml', title: name }),
          ...(start === undefined
            ? []
            : [landmark('bodymatter', { file: start.file, title: bodyWords[language] })]),
          ...back.slice(-1).map((entry) => landmark('backmatter', entry)),
        ),
      ),
    ],
  }
}
