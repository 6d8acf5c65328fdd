/** Whether a course is for those that the syllabus is for: a narrower group is among them, a wider one is not. */
import type { AudienceMatch } from '../model/conformance.js'
import { ancestors } from '../model/vocabulary/ancestors.js'
import type { Sides } from './sides.js'

const isWithin = (term: string, wider: string): boolean =>
  ancestors('audience', term).some(({ id }) => id === wider)

export const audienceIn = ({ course, syllabus }: Sides): readonly AudienceMatch[] => {
  const { primary = [], secondary = [] } = course.course.audience ?? {}
  return (syllabus.course.audience?.primary ?? []).map((term): AudienceMatch => {
    const narrower = primary.filter((each) => isWithin(each, term))
    const beside = (secondary ?? []).filter((each) => each === term || isWithin(each, term))
    const broader = primary.filter((each) => isWithin(term, each))
    if (primary.includes(term)) return { term, state: 'same', by: [term] }
    if (narrower.length > 0) return { term, state: 'narrower', by: narrower }
    if (beside.length > 0) return { term, state: 'secondary', by: beside }
    if (broader.length > 0) return { term, state: 'broader', by: broader }
    return { term, state: 'missing', by: [...primary] }
  })
}

export const isServed = ({ state }: AudienceMatch): boolean => state === 'same' || state === 'narrower'
