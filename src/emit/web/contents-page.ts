/** The first page: what the course is, and the way to each of its pages. */
import type { ElementContent } from 'hast'
import { element, text } from '../../markdown/html/handlers/element.js'
import type { Edition, LessonPage, Page } from '../edition/edition.js'
import { editionTitle } from '../facts/edition-title.js'
import { aboutCourse } from '../player/about-course.js'
import { htmlDocument } from '../player/html-document.js'
import { lessonLength, numberOf } from '../player/lesson-facts.js'
import { topOf } from '../player/top-of.js'
import { answersWords } from '../words/answers.js'
import { lessonWords } from '../words/counts.js'
import { lessonsWords } from '../words/course-parts.js'
import { ANSWERS, pagePath, SCRIPT, STYLE } from './site-address.js'

const span = (name: string, value: string | undefined): readonly ElementContent[] =>
  value === undefined ? [] : [element('span', { className: [name] }, [text(value)]), text(' ')]

const entry = (
  { name, title }: Pick<Page, 'name' | 'title'>,
  above: string | undefined,
  note: string | undefined,
): ElementContent =>
  element('li', {}, [
    element('a', { className: ['kb-entry'], href: pagePath(name), dataPage: name }, [
      ...span('kb-entry-number', above),
      ...span('kb-entry-title', title),
      ...span('kb-entry-note', note),
    ]),
  ])

const list = (entries: readonly ElementContent[]): ElementContent =>
  element('ul', { className: ['kb-entries'] }, entries)

const lessonEntry = (lesson: LessonPage, edition: Edition): ElementContent =>
  entry(lesson, lessonWords(numberOf(edition, lesson))[edition.language], lessonLength(lesson, edition))

/** A unit of many lessons has its heading; lessons without one come under the word for them. */
const lessonsOf = (edition: Edition): readonly ElementContent[] =>
  edition.units.flatMap(({ title, lessons }) => [
    element('h2', { className: ['kb-unit'] }, [text(title ?? lessonsWords[edition.language])]),
    list(lessons.map((lesson) => lessonEntry(lesson, edition))),
  ])

/** @param withAnswers true where the site has a page of answers */
export const contentsPage = (edition: Edition, withAnswers: boolean): string => {
  const { tag, id, language, course, pages, root } = edition
  const title = editionTitle(edition)
  const about = pages.includes(root) ? [entry(root, undefined, undefined)] : []
  const answers = withAnswers
    ? [entry({ name: ANSWERS.replace('.html', ''), title: answersWords[language] }, undefined, undefined)]
    : []
  const main = element('main', { id: 'kb-main', tabIndex: -1 }, [
    element('header', { className: ['kb-head'] }, [
      element('h1', {}, [text(title)]),
      ...(course.summary === undefined
        ? []
        : [element('p', { className: ['kb-lead'] }, [text(course.summary)])]),
    ]),
    element('p', { id: 'kb-go-on' }),
    ...(about.length === 0 ? [] : [list(about)]),
    ...lessonsOf(edition),
    ...(answers.length === 0 ? [] : [list(answers)]),
    ...aboutCourse(edition),
  ])
  const properties = { dataCourse: id }
  return htmlDocument({
    tag,
    title,
    style: STYLE,
    script: SCRIPT,
    properties,
    body: [...topOf({ language }), main],
  })
}
