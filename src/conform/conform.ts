/** Course and syllabus → conformance. */
import { compareVersions } from '../base/compare-versions.js'
import type { Conformance, ConformanceFinding, HoursMatch } from '../model/conformance.js'
import type { Outline } from '../outline/outline.js'
import { assessmentIn } from './assessment.js'
import { audienceIn } from './audience.js'
import {
  assessmentFindings,
  audienceFindings,
  hoursFindings,
  objectiveFindings,
  unitFindings,
} from './findings.js'
import { courseHours } from './hours.js'
import { marksOf, matchObjectives } from './match-objectives.js'
import { matchUnits } from './match-units.js'
import { objectivesIn } from './objectives.js'
import { isMark, type Sides, sidesOf } from './sides.js'
import { tell } from './tell.js'
import { none } from './told/none.js'
import { olderVersion } from './told/older-version.js'
import { unknownSyllabus } from './told/unknown-syllabus.js'
import { unitsIn } from './units.js'

const namedOf = ({ course: { id, version, title } }: Outline): Conformance['course'] => ({
  ...(id !== undefined && { id }),
  ...(version !== undefined && { version }),
  ...(title !== undefined && { title }),
})

/** The version that a course names is not the one at hand. */
const versionFindings = (sides: Sides, named: Conformance['named']): readonly ConformanceFinding[] => {
  const { id: syllabus = '', version } = sides.syllabus.course
  if (named?.version === undefined || version === undefined) return []
  const order = compareVersions(named.version, version)
  const at = { course: `${sides.at}/version`, syllabus: '/course/version' }
  if (order < 0) return [tell(olderVersion, at, { named: named.version, version })]
  return order > 0 ? [tell(unknownSyllabus, at, { syllabus, version: named.version, have: [version] })] : []
}

const hoursShare = (hours: readonly HoursMatch[]) => {
  const total = hours.find(({ part }) => part === 'total')
  return total && { met: Math.min(total.asked, total.given ?? 0), of: total.asked }
}

const countOf = (list: readonly { readonly state: string }[]) =>
  list.length === 0
    ? undefined
    : { met: list.filter(({ state }) => state === 'taught').length, of: list.length }

const isAny = (share: { readonly met: number } | undefined): boolean => (share?.met ?? 0) > 0

/**
 * How far a course carries out a syllabus: every objective with where it is taught and asked, units, hours, audience and
 * assessment, and what departs. Objectives and units are matched by their marks where the wording agrees, else by
 * likeness of wording, which is said. Any two outlines can be compared; nothing is thrown.
 *
 * @example
 * const { verdict, shares, findings } = conform(outlineOf(course), outlineOf(syllabus))
 */
export const conform = (course: Outline, syllabus: Outline): Conformance => {
  const sides = sidesOf(course, syllabus)
  const known = matchObjectives(sides)
  const found = matchUnits(sides, (mark) =>
    known.filter(({ objective }) => isMark(objective.id, mark)).flatMap(marksOf),
  )
  const units = unitsIn(sides, found)
  const objectives = objectivesIn(sides, known, found)
  const serving = new Set([...objectives, ...units].flatMap(({ lessons }) => lessons.map(({ id }) => id)))
  const hours = courseHours(sides, serving)
  const audience = audienceIn(sides)
  const assessment = assessmentIn(sides)
  const entry = sides.named
  const named = entry && (entry.version === undefined ? {} : { version: entry.version })
  const shares = { objectives: countOf(objectives), units: countOf(units), hours: hoursShare(hours) }
  const isNone =
    !isAny(shares.objectives) && !isAny(shares.units) && (objectives.length > 0 || units.length > 0)
  const version = versionFindings(sides, named)
  const findings = isNone
    ? [
        tell(
          none,
          { course: `${sides.at}/syllabus` },
          {
            syllabus: syllabus.course.id ?? '',
            named: entry !== undefined,
            objectives: objectives.length,
            units: units.length,
          },
        ),
        ...version,
      ]
    : [
        ...version,
        ...objectiveFindings(sides, objectives),
        ...unitFindings(sides, units),
        ...hoursFindings(sides, hours),
        ...audienceFindings(audience),
        ...assessmentFindings(assessment),
      ]
  const departs = findings.some(({ level }) => level !== 'info')
  return {
    conformanceVersion: 1,
    course: namedOf(course),
    syllabus: namedOf(syllabus),
    ...(named && { named }),
    verdict: isNone ? 'none' : departs ? 'partial' : 'full',
    shares: {
      ...(shares.objectives && { objectives: shares.objectives }),
      ...(shares.units && { units: shares.units }),
      ...(shares.hours && { hours: shares.hours }),
    },
    objectives: [...objectives],
    units: [...units],
    hours: [...hours],
    audience: [...audience],
    assessment: [...assessment],
    findings,
  }
}
