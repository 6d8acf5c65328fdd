/** The title page: what the course is, who answers for it, what others may do with it, where it comes from. */
import type { Element } from 'hast'
import type { Edition } from '../edition/edition.js'
import { courseFacts, learnerImprint } from '../facts/course-facts.js'
import { editionTitle } from '../facts/edition-title.js'
import { factNodes } from '../facts/fact-nodes.js'
import { factWords } from '../facts/fact-words.js'
import { unitOutlines } from '../facts/unit-outlines.js'
import { h, paragraphsOf } from '../html/html-nodes.js'
import { unitsWords } from '../words/course-parts.js'
import type { Book } from './book.js'
import { largePrintWords } from './words.js'
import type { XhtmlPage } from './xhtml-page.js'

/** Whom it is for, then who answers for it. */
export const titleKeys = ['who', 'hours', ...learnerImprint] as const

const factList = (edition: Edition): readonly Element[] => {
  const entries = courseFacts(edition, titleKeys).flatMap((fact) => [
    h('dt', {}, fact.label),
    h('dd', {}, ...factNodes(fact, edition)),
  ])
  return entries.length === 0 ? [] : [h('dl', { className: ['kb-facts'] }, ...entries)]
}

/** A syllabus is its units; of a course, what a unit teaches beside its lessons. */
const unitList = (edition: Edition): readonly Element[] => {
  const outlines = unitOutlines(edition)
  if (outlines.length === 0) return []
  return [
    h('h2', {}, unitsWords[edition.language]),
    ...outlines.flatMap(({ title, content = '' }) => [h('h3', {}, title), ...paragraphsOf(content)]),
  ]
}

/** Titles of the book as shops and shelves show them. */
export const bookTitle = ({ edition, largePrint }: Book): string =>
  editionTitle(edition, ...(largePrint ? [largePrintWords[edition.language]] : []))

export const titlePage = (book: Book): XhtmlPage => {
  const { edition } = book
  const { course, tag, language } = edition
  const aims = (course.objectives ?? []).map(({ text }) => h('li', {}, text))
  return {
    title: bookTitle(book),
    tag,
    body: { 'epub:type': 'frontmatter' },
    content: [
      h(
        'section',
        { 'epub:type': 'titlepage' },
        h('h1', {}, bookTitle(book)),
        ...paragraphsOf(course.summary ?? ''),
        ...factList(edition),
        ...(aims.length === 0 ? [] : [h('h2', {}, factWords.objectives[language]), h('ul', {}, ...aims)]),
        ...unitList(edition),
      ),
    ],
  }
}
