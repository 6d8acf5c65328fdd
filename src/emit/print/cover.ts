/** The head of the first sheet and the list of lessons. */
import type { Element, ElementContent } from 'hast'
import type { Edition, LessonPage } from '../edition/edition.js'
import { courseFacts, type FactKey, factLine, imprint, learnerImprint } from '../facts/course-facts.js'
import { editionTitle } from '../facts/edition-title.js'
import { paragraphsOf } from '../html/html-nodes.js'
import { durationWords, lessonWords } from '../words/counts.js'
import { contentsWords } from '../words/course-parts.js'
import { inBrackets } from '../words/marks.js'
import { box, element, text } from './build.js'
import type { Paper } from './paper.js'
import { dateLineWords, type EditionName, editionWords, nameLineWords, optionalWords } from './words.js'

export type NamedFact = readonly [name: string, value: string]

/** Names and values; also what teachers have to prepare. */
export const factTable = (facts: readonly NamedFact[]): Element =>
  box(
    'dl',
    'kb-facts',
    facts.map(([name, value]) =>
      element('div', {}, [element('dt', {}, [text(name)]), element('dd', {}, [text(value)])]),
    ),
  )

const nameLine = (words: string): Element => box('span', 'kb-name', [text(words), box('span', 'kb-rule', [])])

/** Whom it is for, then who answers for it: to teachers all of it. */
const keysOf = (name: EditionName): readonly FactKey[] => [
  'who',
  'hours',
  ...(name === 'learner' ? learnerImprint : imprint),
]

/** What the sheets show of the course. */
export const coverKeys = keysOf('teacher')

export const coverOf = ({ edition, language }: Paper, name: EditionName): Element =>
  element('header', { className: ['kb-cover'], id: 'top' }, [
    box('p', 'kb-edition', editionWords[name][language]),
    box('h1', '', editionTitle(edition)),
    ...(name === 'answers' ? [] : paragraphsOf(edition.course.summary ?? '')),
    factTable(courseFacts(edition, keysOf(name)).map((fact) => [fact.label, factLine(fact, edition)])),
    ...(name === 'learner'
      ? [box('p', 'kb-names', [nameLine(nameLineWords[language]), nameLine(dateLineWords[language])])]
      : []),
  ])

/** 「第3课　微信聊天与视频」. */
export const lessonTitle = (lesson: LessonPage, { numbers, language }: Paper): string =>
  `${lessonWords(numbers.get(lesson.lesson) ?? 0)[language]}${language === 'en' ? '. ' : '　'}${lesson.title}`

const lessonFacts = ({ meta: { duration, optional } }: LessonPage, { language }: Paper): string =>
  [
    ...(duration === undefined ? [] : [durationWords(duration)[language]]),
    ...(optional === true ? [optionalWords[language]] : []),
  ]
    .map((each) => inBrackets(each, language))
    .join('')

const entry = (href: string, words: string, facts: string): Element =>
  element('li', {}, [
    element('a', { href: `#${href}` }, [text(words)]),
    ...(facts === '' ? [] : [text(facts)]),
  ])

/**
 * Lessons by their numbers, which stand at the head of each of their sheets: no browser can write the number of a page
 * that it has yet to make (`target-counter` of CSS Generated Content for Paged Media).
 */
export const contentsOf = (paper: Paper, hasCourse: boolean): readonly ElementContent[] => {
  const { edition, language } = paper
  const { units, root }: Edition = edition
  if (units.length === 0) return []
  const groups = units.map(({ title, lessons }) => {
    const entries = box(
      'ul',
      '',
      lessons.map((lesson) => entry(lesson.name, lessonTitle(lesson, paper), lessonFacts(lesson, paper))),
    )
    return title === undefined ? [entries] : [box('p', 'kb-unit', title), entries]
  })
  return [
    element('nav', { className: ['kb-contents'], ariaLabel: contentsWords[language] }, [
      box('h2', '', contentsWords[language]),
      ...(hasCourse ? [box('ul', '', [entry('course', root.title, '')])] : []),
      ...groups.flat(),
    ]),
  ]
}
