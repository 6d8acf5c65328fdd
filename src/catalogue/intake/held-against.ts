/** A course of a submission, held against the syllabi of the centre: what a clerk and a teacher need of it (R001). */
import { conform } from '../../conform/conform.js'
import { findSyllabus } from '../../conform/find-syllabus.js'
import type { Conformance } from '../../model/conformance.js'
import type { IntakeConformance } from '../../model/intake.js'
import type { Outline } from '../../outline/outline.js'

/** Departures that are told of one syllabus; the rest is told by `kebao conform`. */
const MAX_DEPARTURES = 50

const briefOf = ({ syllabus, named, verdict, shares, findings }: Conformance): IntakeConformance => {
  const departures = findings.filter(({ level }) => level !== 'info').map(({ message }) => message)
  return {
    id: syllabus.id ?? '',
    version: syllabus.version ?? '',
    title: syllabus.title ?? '',
    isNamed: named !== undefined,
    verdict,
    shares,
    departures: departures.slice(0, MAX_DEPARTURES),
    more: Math.max(0, departures.length - MAX_DEPARTURES),
  }
}

/**
 * What a course carries out: each syllabus that it names and the centre has; of one that names none of them, those that it
 * carries out in any part.
 */
export const heldAgainst = (outline: Outline, syllabi: readonly Outline[]): readonly IntakeConformance[] => {
  if (outline.kind === 'syllabus') return []
  const named = (outline.course.conformsTo ?? []).flatMap(
    (name) => findSyllabus(syllabi, name).syllabus ?? [],
  )
  if (named.length > 0) return [...new Set(named)].map((each) => briefOf(conform(outline, each)))
  const ids = [...new Set(syllabi.map(({ course: { id = '' } }) => id))]
  return ids
    .flatMap((id) => findSyllabus(syllabi, { syllabus: id }).syllabus ?? [])
    .map((each) => briefOf(conform(outline, each)))
    .filter(({ verdict }) => verdict !== 'none')
}
