/** The page that people see before they enrol. */
import type { Element } from 'hast'
import { htmlOf } from '../../markdown/to-html.js'
import type { Edition } from '../edition/edition.js'
import { courseFacts, learnerImprint } from '../facts/course-facts.js'
import { editionTitle } from '../facts/edition-title.js'
import { factNodes } from '../facts/fact-nodes.js'
import { factWords } from '../facts/fact-words.js'
import { unitOutlines } from '../facts/unit-outlines.js'
import { h, paragraphsOf } from '../html/html-nodes.js'
import { unitsWords } from '../words/course-parts.js'
import { colon } from '../words/marks.js'

export const overviewKeys = ['who', 'length', 'when', 'where', 'fee', ...learnerImprint] as const

/** Facts in a line each; the course document itself is the first page of the course. */
export const overview = (edition: Edition): string => {
  const { course, language } = edition
  const facts = courseFacts(edition, overviewKeys).map((fact) =>
    h('li', {}, fact.label + colon[language], ...factNodes(fact, edition)),
  )
  const aims = (course.objectives ?? []).map(({ text }) => h('li', {}, text))
  const units = unitOutlines(edition).flatMap(({ title, content = '' }) => [
    h('h4', {}, title),
    ...paragraphsOf(content),
  ])
  const content: readonly Element[] = [
    h('h2', {}, editionTitle(edition)),
    ...paragraphsOf(course.summary ?? ''),
    ...(facts.length === 0 ? [] : [h('ul', {}, ...facts)]),
    ...(aims.length === 0 ? [] : [h('h3', {}, factWords.objectives[language]), h('ul', {}, ...aims)]),
    ...(units.length === 0 ? [] : [h('h3', {}, unitsWords[language]), ...units]),
  ]
  return `${htmlOf([h('section', { className: ['about'] }, ...content)])}\n`
}

/** The line on the card of the course, which some pages show as HTML: a bracket in it is no tag. */
export const shortDescription = ({ course, title }: Edition): string =>
  `${htmlOf([{ type: 'text', value: (course.summary ?? title).replace(/\s+/g, ' ').trim() }])}\n`
