/** How learning is assessed, asked and given. */
import type { AssessmentMatch } from '../model/conformance.js'
import { likenessOf, piecesOf } from './likeness-of.js'
import type { Sides } from './sides.js'

export const assessmentIn = ({ course, syllabus }: Sides): readonly AssessmentMatch[] =>
  (['method', 'pass'] as const).flatMap((part): readonly AssessmentMatch[] => {
    const asked = syllabus.course.assessment?.[part]
    const given = course.course.assessment?.[part]
    if (asked === undefined) return []
    if (given === undefined) return [{ part, asked }]
    const likeness = asked === given ? 1 : likenessOf(piecesOf(asked), piecesOf(given))
    return [{ part, asked, given, likeness }]
  })
