/** The first page: what the course is, and the way to each of its pages. */
import type { ElementContent } from 'hast'
import { downloadNameFor } from '../../markdown/html/download-name.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import type { Edition, EditionResource, LessonPage, Page } from '../edition/edition.js'
import { htmlDocument } from '../player/html-document.js'
import { lessonLength, numberOf } from '../player/lesson-facts.js'
import { topOf } from '../player/top-of.js'
import { lessonWords } from '../player/words.js'
import { factsOf } from './course-facts.js'
import { ANSWERS, assetPath, pagePath, SCRIPT, STYLE } from './site-address.js'
import { aboutCourseWords, answersWords, lessonsWords, notEnclosedWords, resourcesWords } from './words.js'

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

const resourceItem = ({ title, medium }: EditionResource, { media, language }: Edition): ElementContent => {
  const found = medium === undefined ? undefined : media.get(medium)
  if (found === undefined) return element('li', {}, [text(title + notEnclosedWords[language])])
  const saved = downloadNameFor(title, found.path) ?? true
  return element('li', {}, [
    element('p', { className: ['kb-media', 'kb-download'] }, [
      element('a', { href: assetPath(found.name), download: saved }, [text(title)]),
    ]),
  ])
}

export const resourcesOf = (edition: Edition): readonly ElementContent[] =>
  edition.resources.length === 0
    ? []
    : [
        element('h2', {}, [text(resourcesWords[edition.language])]),
        element(
          'ul',
          { className: ['kb-entries'] },
          edition.resources.map((each) => resourceItem(each, edition)),
        ),
      ]

const valuesOf = (values: readonly string[]): readonly ElementContent[] => {
  const [only = '', ...more] = values
  if (more.length === 0) return [text(only)]
  const items = values.map((value) => element('li', {}, [text(value)]))
  return [element('ul', {}, items)]
}

export const facts = (edition: Edition): ElementContent =>
  element(
    'dl',
    { className: ['kb-facts'] },
    factsOf(edition).map(({ name, values }) =>
      element('div', { className: ['kb-fact'] }, [
        element('dt', {}, [text(name)]),
        element('dd', {}, valuesOf(values)),
      ]),
    ),
  )

/** @param withAnswers true where the site has a page of answers */
export const contentsPage = (edition: Edition, withAnswers: boolean): string => {
  const { title, tag, id, language, course, pages, root } = edition
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
    ...resourcesOf(edition),
    element('h2', {}, [text(aboutCourseWords[language])]),
    facts(edition),
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
