/** The last pages of a book: the answers and explanations of all questions, each with the way back to its question. */
import type { Element, ElementContent } from 'hast'
import type { Item, Rich } from '../edition/edition.js'
import { h } from '../html/html-nodes.js'
import { idsIn } from '../html/ids-in.js'
import { answersWords, answerWords } from '../words/answers.js'
import { keyParts } from '../words/key-parts.js'
import { colon } from '../words/marks.js'
import { ANSWERS_FILE, answerId, type Book, type Chapter, questionId } from './book.js'
import { bookIds } from './book-ids.js'
import { toBook } from './dialect.js'
import { backWords, noKeyWords } from './words.js'
import type { XhtmlPage } from './xhtml-page.js'

/** In a line of its own each where there are several. */
const keyLines = (item: Item, { language }: Book['edition']): readonly string[] => {
  const lead = answerWords.answer[language] + colon[language]
  const [first, ...others] = keyParts(item, language)
  if (first === undefined) return []
  return others.length === 0 ? [lead + first] : [lead, first, ...others]
}

/** Content that stands apart from its page keeps its notes, under ids of its own. */
const richAs = (
  label: string,
  rich: Rich | undefined,
  name: string,
  book: Book,
  chapter: Chapter,
): readonly ElementContent[] => {
  if (rich === undefined) return []
  const own = bookIds(idsIn(rich.content), `${name}.`)
  const content = toBook(rich.content, { book, file: ANSWERS_FILE, chapter, own })
  return [h('p', { className: ['kb-label'] }, label), h('div', {}, ...content)]
}

const answerOf = (item: Item, book: Book, chapter: Chapter): Element => {
  const { language } = book.edition
  const id = answerId(item.id)
  const key = keyLines(item, book.edition).map((line) => h('p', {}, line))
  const rich = [
    ...richAs(answerWords.model[language], item.model, `${id}.m`, book, chapter),
    ...richAs(answerWords.rubric[language], item.rubric, `${id}.r`, book, chapter),
    ...richAs(answerWords.explanation[language], item.explanation, `${id}.e`, book, chapter),
  ]
  const isBare = key.length === 0 && item.model === undefined
  return h(
    'li',
    { id, value: String(item.number) },
    ...key,
    ...(isBare ? [h('p', {}, noKeyWords[language])] : []),
    ...rich,
    h('p', {}, h('a', { href: `${chapter.file}#${questionId(item.id)}` }, backWords[language])),
  )
}

/** Undefined for a course without questions. */
export const answersPage = (book: Book): XhtmlPage | undefined => {
  const { tag, language, title } = book.edition
  const sections = [...book.chapters.values()]
    .filter(({ page }) => page.items.length > 0)
    .map((chapter) =>
      h(
        'section',
        {},
        h('h2', {}, h('a', { href: chapter.file }, chapter.title)),
        h(
          'ol',
          { className: ['kb-questions'] },
          ...chapter.page.items.map((item) => answerOf(item, book, chapter)),
        ),
      ),
    )
  if (sections.length === 0) return undefined
  const name = answersWords[language]
  return {
    title: `${name} – ${title}`,
    tag,
    body: { 'epub:type': 'backmatter' },
    content: [h('section', { 'epub:type': 'answers' }, h('h1', {}, name), ...sections)],
  }
}
