/** Teaching hours, asked and given, in hours of the syllabus. */
import type { HoursMatch } from '../model/conformance.js'
import { type Hours, inHours } from '../model/hours.js'
import type { Unit } from '../model/unit.js'
import type { OutlineLesson } from '../outline/outline.js'
import type { UnitFound } from './match-units.js'
import type { Sides } from './sides.js'

type Part = HoursMatch['part']
const PARTS = ['total', 'online', 'offline'] as const

/** Hours by part; what nobody says is absent. */
export type Parts = Readonly<Partial<Record<Part, number>>>

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** Two decimals: thirds of an hour come from minutes. */
const exact = (value: number): number => Math.round(value * 100) / 100

/** Less than three minutes of an hour of 45 is rounding. */
export const isShort = ({ asked, given }: HoursMatch): boolean =>
  given !== undefined && Math.round((asked - given) * 1000) > 50

/** Each part that is written, and the rest of the total where one part is. */
const partsOf = ({ total, online, offline }: Hours): Parts => ({
  total,
  ...(online !== undefined || offline !== undefined
    ? {
        online: Math.max(0, online ?? total - (offline ?? 0)),
        offline: Math.max(0, offline ?? total - (online ?? 0)),
      }
    : {}),
})

/** Several hours as one; a part that one of them leaves open is open. */
const together = (list: readonly Parts[]): Parts => {
  const added = PARTS.flatMap((part) => {
    const values = list.map((each) => each[part])
    const known = values.filter((value) => value !== undefined)
    return known.length < values.length || known.length === 0 ? [] : [[part, exact(sum(known))] as const]
  })
  return Object.fromEntries(added)
}

/** The hours of a unit by itself, where it has any. */
const unitParts = ({ hours }: Unit): Parts => (hours === undefined ? {} : partsOf(hours))

/** What a syllabus asks of a course as a whole: what it writes, else what its units make. */
const askedOf = ({ syllabus: { course } }: Sides): Parts =>
  course.hours === undefined ? together((course.units ?? []).map(unitParts)) : partsOf(course.hours)

const minutesOf = ({ course, syllabus }: Sides) => ({
  own: course.course.hours?.minutesPerHour ?? syllabus.course.hours?.minutesPerHour,
  asked: syllabus.course.hours?.minutesPerHour ?? course.course.hours?.minutesPerHour,
})

/** What an hour of the course is in hours of the syllabus. */
export const factorOf = (sides: Sides): number => {
  const { own, asked } = minutesOf(sides)
  return own === undefined || asked === undefined ? 1 : own / asked
}

const times = (parts: Parts, factor: number): Parts =>
  Object.fromEntries(
    PARTS.flatMap((part) => (parts[part] === undefined ? [] : [[part, exact(parts[part] * factor)]])),
  )

/** The hours of lessons that all learners take; parts only where each is wholly one or the other. */
const lessonParts = (lessons: readonly OutlineLesson[], sides: Sides): Parts => {
  const core = lessons.filter(({ meta }) => meta.optional !== true)
  return together(
    core.map(({ meta: { duration, delivery } }): Parts => {
      const total = duration && inHours(duration, minutesOf(sides).own)
      if (total === undefined) return {}
      if (delivery !== 'online' && delivery !== 'offline') return { total }
      return {
        total,
        online: delivery === 'online' ? total : 0,
        offline: delivery === 'offline' ? total : 0,
      }
    }),
  )
}

const matches = (asked: Parts, given: Parts): readonly HoursMatch[] =>
  PARTS.flatMap((part) => {
    const wanted = asked[part]
    if (wanted === undefined) return []
    const there = given[part]
    return [{ part, asked: wanted, ...(there !== undefined && { given: there }) }]
  })

/** Hours of one unit. Lessons that serve other units too are not measured. */
export const unitHours = (
  found: UnitFound,
  all: readonly UnitFound[],
  sides: Sides,
): readonly HoursMatch[] => {
  const asked = unitParts(found.unit)
  if (found.lessons.length === 0 && found.own === undefined) return matches(asked, {})
  const isOwn = found.lessons.every(
    (lesson) => all.filter(({ lessons }) => lessons.includes(lesson)).length === 1,
  )
  const taught = isOwn ? lessonParts(found.lessons, sides) : {}
  const said = found.own?.hours === undefined ? {} : unitParts(found.own)
  return matches(asked, times({ ...taught, ...said }, factorOf(sides)))
}

/**
 * Hours of the whole: what the course says, else what its lessons make. Of a course that carries out several syllabi
 * only the lessons count that serve this one.
 */
export const courseHours = (sides: Sides, serving: ReadonlySet<string>): readonly HoursMatch[] => {
  const { course, shared } = sides
  const own = course.lessons.filter(({ id }) => serving.has(id))
  const stated = course.course.hours && partsOf(course.course.hours)
  const given =
    shared && own.length > 0 && own.length < course.lessons.length
      ? lessonParts(own, sides)
      : (stated ?? lessonParts(course.lessons, sides))
  return matches(askedOf(sides), times(given, factorOf(sides)))
}
