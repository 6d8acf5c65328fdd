/** EPUB 3.3: a course as a book for every reading app, offline, with large print on request. */
import * as z from 'zod'
import type { Files } from '../../base/tree.js'
import { words } from '../../base/words.js'
import { element } from '../../base/xml/element.js'
import { writeXml } from '../../base/xml/write-xml.js'
import { field } from '../../model/field.js'
import { line } from '../../model/scalar.js'
import { h } from '../html/html-nodes.js'
import { attachedFiles } from '../losses/attached-files.js'
import { sensitiveAudience } from '../losses/sensitive-audience.js'
import { defineTarget } from '../target.js'
import { answersWords } from '../words/answers.js'
import { accessibilityOf } from './accessibility.js'
import { answersPage } from './answers.js'
import { appendixPage, hasForeign } from './appendix.js'
import {
  ANSWERS_FILE,
  APPENDIX_FILE,
  type Book,
  bookOf,
  type Chapter,
  NAV,
  TITLE_FILE,
  UNPLAYABLE,
} from './book.js'
import { coverDrawing, coverPage } from './cover.js'
import { type Heading, toBook } from './dialect.js'
import { bookCaptions, bookMedia } from './losses.js'
import { navPage } from './nav.js'
import { packageDocument } from './package-document.js'
import { partPage } from './part-page.js'
import { styleSheet } from './style.js'
import { tellLosses } from './tell-losses.js'
import { titlePage } from './title-page.js'
import { appendixWords, unplayableAboutWords, unplayableWords } from './words.js'
import { type XhtmlPage, xhtmlPage } from './xhtml-page.js'

const CONTAINER = writeXml(
  element('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    element('rootfiles', {}, [
      element('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ]),
  ]),
)

/** A page of the book and its name in the manifest. */
interface Leaf {
  readonly id: string
  readonly file: string
  readonly page: XhtmlPage
}

const chapterLeaf = (chapter: Chapter, book: Book, headings: Map<string, readonly Heading[]>): Leaf => {
  const { page, title, file } = chapter
  const { tag } = book.edition
  const found: Heading[] = []
  const content = toBook(page.tree.children, { book, file, chapter }, found)
  headings.set(file, found)
  const section = h(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter' },
    h('h1', {}, title),
    ...content,
  )
  return {
    id: page.name,
    file,
    page: {
      title: `${title} – ${book.edition.title}`,
      tag,
      body: { 'epub:type': 'bodymatter' },
      content: [section],
    },
  }
}

/** The course document, then units and their lessons. */
const bodyOf = (book: Book, headings: Map<string, readonly Heading[]>): readonly Leaf[] => {
  const { chapters, parts } = book
  const leaf = (lesson: string): readonly Leaf[] => {
    const chapter = chapters.get(lesson)
    return chapter === undefined ? [] : [chapterLeaf(chapter, book, headings)]
  }
  return [
    ...leaf(''),
    ...parts.flatMap((part, index) => [
      ...(part.file === undefined
        ? []
        : [{ id: `unit-${index + 1}`, file: part.file, page: partPage(part, book) }]),
      ...part.lessons.flatMap(({ lesson }) => leaf(lesson)),
    ]),
  ]
}

/** Explanations show media and lead to files as well, so the appendix comes after them, though it stands before. */
const backOf = async (book: Book): Promise<readonly Leaf[]> => {
  const answers = answersPage(book)
  const appendix = await appendixPage(book)
  return [
    ...(appendix === undefined ? [] : [{ id: 'appendix', file: APPENDIX_FILE, page: appendix }]),
    ...(answers === undefined ? [] : [{ id: 'answers', file: ANSWERS_FILE, page: answers }]),
  ]
}

/** What stands in for media that an app cannot open (EPUB 3.3, 3.5.1). */
const unplayablePage = ({ edition }: Book): XhtmlPage => {
  const title = unplayableWords[edition.language]
  const about = unplayableAboutWords[edition.language]
  return { title, tag: edition.tag, content: [h('h1', {}, title), h('p', {}, about)] }
}

/** Everything in the archive. */
const filesOf = async (book: Book, certifier: string | undefined): Promise<Files> => {
  const { language } = book.edition
  const headings = new Map<string, readonly Heading[]>()
  const body = bodyOf(book, headings)
  const back = await backOf(book)
  const backNames = { appendix: appendixWords[language], answers: answersWords[language] }
  const entries = back.map(({ id, file }) => ({ file, title: backNames[id as keyof typeof backNames] }))
  const leaves: readonly Leaf[] = [
    { id: 'cover', file: 'cover.xhtml', page: coverPage(book) },
    { id: 'title', file: TITLE_FILE, page: titlePage(book) },
    { id: NAV, file: 'nav.xhtml', page: navPage({ book, headings, back: entries }) },
    ...body,
    ...back,
    ...(hasForeign(book) ? [{ id: UNPLAYABLE, file: 'unplayable.xhtml', page: unplayablePage(book) }] : []),
  ]
  const document = packageDocument({
    book,
    accessibility: accessibilityOf(
      [...body, ...back].map(({ page }) => page.content),
      book,
    ),
    ...(certifier === undefined ? {} : { certifier }),
    pages: leaves,
  })
  return [
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', document],
    ['EPUB/style.css', styleSheet(book.largePrint)],
    ['EPUB/cover.svg', coverDrawing(book)],
    ...leaves.map(({ file, page }) => [`EPUB/${file}`, xhtmlPage(page)] as const),
    ...Array.from(book.shown.values(), ({ name, content }) => [`EPUB/media/${name}`, content] as const),
  ]
}

export const epub = defineTarget({
  name: 'epub',
  summary: words(
    'EPUB 3.3 电子书：手机和电脑上的阅读软件都能看，不用上网，可以放大、朗读；题目的答案在书后。',
    'An EPUB 3.3 book for reading apps on phones and computers: offline, enlarged or read aloud; answers are at its end.',
  ),
  // EPUB OCF 3.3, 4.2.2: the first file of the archive, stored.
  container: { kind: 'zip', first: 'mimetype' },
  extension: 'epub',
  options: z.strictObject({
    largePrint: field(z.boolean().default(false), {
      zh: ['大字'],
      about: words(
        '大字版：正文字号加大一半，行距加宽。',
        'Large print: letters half as large again, wider lines.',
      ),
      source: 'N二(四)13; R064',
    }),
    certifiedBy: field(line().optional(), {
      zh: ['无障碍评估单位'],
      about: words(
        '由谁逐页评估过无障碍；没有评估过就不填，书里会写明只做了自动检查。',
        'Who evaluated the accessibility of the pages; without one the book says that it was checked automatically.',
      ),
      source: 'EPUB Accessibility 1.1, 3.4',
    }),
  }),
  losses: [attachedFiles, bookMedia, bookCaptions, sensitiveAudience],
  emit({ edition, options, lose }) {
    tellLosses(edition, lose)
    return filesOf(bookOf(edition, options.largePrint), options.certifiedBy)
  },
})
