/** What departs from the syllabus, told as findings, each with its two places. */
import type {
  AssessmentMatch,
  AudienceMatch,
  ConformanceFinding,
  HoursMatch,
  ObjectiveMatch,
  UnitMatch,
} from '../model/conformance.js'
import { isServed } from './audience.js'
import { factorOf, isShort } from './hours.js'
import { SAME_MARK } from './likeness-of.js'
import { lackingNumbers } from './numbers-in.js'
import { hasMark, isMark, type Sides } from './sides.js'
import { tell } from './tell.js'
import { assessment } from './told/assessment.js'
import { assessmentWording } from './told/assessment-wording.js'
import { audience } from './told/audience.js'
import { hoursShort } from './told/hours-short.js'
import { modeHours } from './told/mode-hours.js'
import { objectiveMissing } from './told/objective-missing.js'
import { objectiveUntaught } from './told/objective-untaught.js'
import { objectiveWording } from './told/objective-wording.js'
import { unitHours } from './told/unit-hours.js'
import { unitMissing } from './told/unit-missing.js'
import { unitMode } from './told/unit-mode.js'

type Findings = readonly ConformanceFinding[]

const exact = (value: number): number => Math.round(value * 100) / 100

/** The place of one of the course's own objectives or units; of the list, or of the naming of the syllabus. */
const ownPlace = (sides: Sides, list: 'objectives' | 'units', mark: string | undefined): string => {
  const own = sides.course.course[list]
  if (own === undefined || own.length === 0) return sides.at
  const at = mark === undefined ? -1 : own.findIndex(({ id }) => isMark(id, mark))
  return at < 0 ? `/course/${list}` : `/course/${list}/${at}`
}

export const objectiveFindings = (sides: Sides, matches: readonly ObjectiveMatch[]): Findings =>
  matches.flatMap((match, index): Findings => {
    const { id, text, state, by, stated, closest } = match
    const syllabus = `/course/objectives/${index}`
    const [first] = stated
    const namesake = ownPlace(sides, 'objectives', first?.id ?? id)
    const hint = closest && { closest }
    const lesson = sides.course.lessons.find(({ meta }) => hasMark(meta.objectives, id))?.title
    if (state === 'missing')
      return [
        tell(
          objectiveMissing,
          { course: ownPlace(sides, 'objectives', undefined), syllabus },
          { id, text, ...(lesson !== undefined && { lesson }), ...hint },
        ),
      ]
    if (state === 'changed') {
      const own = sides.course.course.objectives?.find((each) => isMark(each.id, id))
      const params = { is: 'other', id, asked: text, given: own?.text ?? '', numbers: [] } as const
      return [tell(objectiveWording, { course: `${namesake}/text`, syllabus }, params)]
    }
    if (state === 'untaught' || state === 'optional')
      return [tell(objectiveUntaught, { course: namesake, syllabus }, { id, text, is: state })]
    const numbers = by === 'mark' && first !== undefined ? lackingNumbers(text, first.text) : []
    if (first === undefined || numbers.length === 0) return []
    const params = { is: 'number', id, asked: text, given: first.text, numbers } as const
    return [tell(objectiveWording, { course: `${namesake}/text`, syllabus }, params)]
  })

const ofPart = (hours: readonly HoursMatch[], part: HoursMatch['part']): HoursMatch | undefined =>
  hours.find((each) => each.part === part)

/** Where the length of a unit is written: in the course's own unit, or in the first of its lessons. */
const lengthPlace = (sides: Sides, { stated, lessons }: UnitMatch): string => {
  const own = stated && sides.course.course.units?.findIndex(({ id }) => id === stated.id)
  if (own !== undefined && own >= 0 && sides.course.course.units?.[own]?.hours !== undefined)
    return `/course/units/${own}/hours/total`
  const at = sides.course.lessons.findIndex(({ id }) => id === lessons[0]?.id)
  return at < 0 ? sides.at : `/lessons/${at}/meta/duration`
}

export const unitFindings = (sides: Sides, matches: readonly UnitMatch[]): Findings =>
  matches.flatMap((match, index): Findings => {
    const { id, title, state, hours, closest } = match
    const syllabus = `/course/units/${index}`
    if (state === 'missing') {
      const at = { course: ownPlace(sides, 'units', undefined), syllabus }
      return [tell(unitMissing, at, { id, title, ...(closest && { closest }) })]
    }
    const at = { course: lengthPlace(sides, match), syllabus: `${syllabus}/hours` }
    const short = hours.find(isShort)
    if (short?.given === undefined) return []
    const { part, asked, given } = short
    return part === 'total'
      ? [tell(unitHours, at, { id, title, asked, given })]
      : [tell(unitMode, at, { id, title, part, asked, given })]
  })

export const hoursFindings = (sides: Sides, hours: readonly HoursMatch[]): Findings => {
  const total = ofPart(hours, 'total')
  if (total === undefined) return []
  const { asked, given } = total
  const course = '/course/hours/total'
  if (given === undefined)
    return [tell(hoursShort, { course, syllabus: course }, { asked, short: asked, converted: false })]
  const short = Math.max(0, exact(asked - given))
  const found = isShort(total)
    ? [
        tell(
          hoursShort,
          { course, syllabus: course },
          { asked, given, short, converted: factorOf(sides) !== 1 },
        ),
      ]
    : []
  const modes = (['online', 'offline'] as const).flatMap((part) => {
    const mode = ofPart(hours, part)
    return mode === undefined || mode.asked === 0 ? [] : [{ ...mode, part }]
  })
  const open = modes.find((mode) => mode.given === undefined)
  const telling = open === undefined ? modes : [open]
  return [
    ...found,
    ...telling.flatMap(({ part, asked: wanted, given: there }) => {
      const at = { course: `/course/hours/${part}`, syllabus: `/course/hours/${part}` }
      if (there === undefined) return [tell(modeHours, at, { part, asked: wanted })]
      // What the whole lacks, its parts lack too: one shortage is told once.
      if (!isShort({ part, asked: wanted - short, given: there })) return []
      return [tell(modeHours, at, { part, asked: wanted, given: there })]
    }),
  ]
}

export const audienceFindings = (matches: readonly AudienceMatch[]): Findings =>
  matches.flatMap((match, index) => {
    const { term, state, by } = match
    if (isServed(match) || state === 'same' || state === 'narrower') return []
    const at = { course: '/course/audience/primary', syllabus: `/course/audience/primary/${index}` }
    return [tell(audience, at, { term, state, by })]
  })

export const assessmentFindings = (matches: readonly AssessmentMatch[]): Findings =>
  matches.flatMap(({ part, asked, given, likeness = 0 }) => {
    const pointer = `/course/assessment/${part}`
    const at = { course: pointer, syllabus: pointer }
    if (given === undefined) return [tell(assessment, at, { part, is: 'missing' as const, asked })]
    // Two ways that share next to nothing are not told apart by their numbers.
    if (likeness < SAME_MARK) return [tell(assessmentWording, at, { part, asked, given })]
    return lackingNumbers(asked, given).length === 0
      ? []
      : [tell(assessment, at, { part, is: 'number' as const, asked, given })]
  })
