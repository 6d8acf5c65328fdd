/** The values of a fact as HTML. */
import type { ElementContent } from 'hast'
import { findLicence } from '../../model/licence/find-licence.js'
import type { Edition } from '../edition/edition.js'
import { h } from '../html/html-nodes.js'
import { type CourseFact, factLine } from './course-facts.js'

/** In one line. The name of a licence leads to its text: CC licences ask for its address (CC BY 4.0, 3(a)(1)(C)), learners do not read it. */
export const factNodes = (fact: CourseFact, edition: Edition): readonly ElementContent[] => {
  const line = factLine(fact, edition)
  const { license } = edition.course
  const href = fact.key === 'licenceName' && license !== undefined ? findLicence(license)?.url : undefined
  return [href === undefined ? { type: 'text', value: line } : h('a', { href }, line)]
}
