/** The card of a course: hours and credits as registers and credit banks want them, and what a certificate says. */
import type { Duration, Hours } from '../../model/hours.js'
import type { Edition } from '../edition/edition.js'
import { audiencesOf } from '../facts/audiences.js'
import { minutesOf } from '../facts/clock-time.js'
import { labelsOf } from '../facts/labels.js'
import { some } from '../facts/write-json.js'
import type { Credits } from './credits.js'
import { certificateWords, statementWords } from './words.js'

export interface CardSettings {
  readonly edition: Edition
  readonly minutesPerHour: number | undefined
  readonly credits: Credits
}

/** Two decimals are what people write. */
const shown = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(Math.round(value * 100) / 100)

type Json = Readonly<Record<string, unknown>>

const withMinutes = (length: Hours, minutesPerHour: number | undefined): Json => ({
  ...length,
  minutes: minutesOf({ hours: length.total }, minutesPerHour),
})

const lessonTime = (duration: Duration | undefined, minutesPerHour: number | undefined): Json => ({
  hours: duration?.hours,
  minutes: duration && minutesOf(duration, minutesPerHour),
})

const hoursOf = ({ edition, minutesPerHour }: CardSettings): Json => {
  const { hours, units = [] } = edition.course
  return {
    ...(hours === undefined ? {} : withMinutes(hours, minutesPerHour)),
    minutesPerHour,
    units: some(
      units.map(({ id, title, hours: own }) => ({
        id,
        title,
        ...(own === undefined ? {} : withMinutes(own, minutesPerHour)),
      })),
    ),
    lessons: some(
      edition.lessons.map(({ lesson, title, meta }) => ({
        id: lesson,
        title,
        unit: meta.unit,
        ...lessonTime(meta.duration, minutesPerHour),
        delivery: meta.delivery,
        optional: meta.optional,
      })),
    ),
  }
}

/** Who it is for, on which day and under which number is for the issuer to fill in. */
const certificateOf = ({ edition, credits }: CardSettings): Json => {
  const { course, title, language } = edition
  const hours = shown(course.hours?.total)
  return {
    title: certificateWords[language],
    statement: statementWords(title, hours, shown(credits.due ?? credits.declared))[language],
    issuer: course.publisher && { name: course.publisher.name, uscc: course.publisher.uscc },
    fillIn: ['holder', 'date', 'number'],
  }
}

export const cardOf = (settings: CardSettings): Json => {
  const { edition, credits } = settings
  const { course, language, id, version, title, tag, kind, audience } = edition
  return {
    kebao: 'learning-card',
    version: 1,
    course: {
      id,
      version,
      title,
      kind,
      language: tag,
      updated: course.updated,
      validUntil: course.validUntil,
      publisher: course.publisher?.name,
      audience,
      audiences: some(audiencesOf(edition).labels.map(({ text }) => text)),
      topics: some(labelsOf('topic', course.topics, language).map(({ text }) => text)),
    },
    hours: hoursOf(settings),
    credits,
    objectives: some((course.objectives ?? []).map(({ id: mark, text }) => ({ id: mark, text }))),
    assessment: course.assessment,
    // A syllabus is carried out by courses, and completed by nobody.
    certificate: kind === 'course' ? certificateOf(settings) : undefined,
  }
}
