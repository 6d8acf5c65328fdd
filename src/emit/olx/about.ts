/** The page that people see before they enrol. */
import type { Element } from 'hast'
import { htmlOf } from '../../markdown/to-html.js'
import { feeOf, lengthOf, whenOf, whereOf, whoOf } from '../course-facts.js'
import type { Edition } from '../edition/edition.js'
import { h, paragraphsOf } from '../html/html-nodes.js'

/** Facts in a line each; the course document itself is the first page of the course. */
export const overview = (edition: Edition): string => {
  const { course } = edition
  const facts = [
    course.publisher?.name,
    whoOf(edition),
    lengthOf(edition),
    whenOf(edition),
    whereOf(edition),
    feeOf(edition),
  ].filter((fact) => fact !== undefined)
  const aims = (course.objectives ?? []).map(({ text }) => h('li', {}, text))
  const content: readonly Element[] = [
    h('h2', {}, edition.title),
    ...paragraphsOf(course.summary ?? ''),
    ...(facts.length === 0 ? [] : [h('ul', {}, ...facts.map((fact) => h('li', {}, fact)))]),
    ...(aims.length === 0 ? [] : [h('ul', {}, ...aims)]),
  ]
  return `${htmlOf([h('section', { className: ['about'] }, ...content)])}\n`
}

/** The line on the card of the course, which some pages show as HTML: a bracket in it is no tag. */
export const shortDescription = ({ course, title }: Edition): string =>
  `${htmlOf([{ type: 'text', value: (course.summary ?? title).replace(/\s+/g, ' ').trim() }])}\n`
