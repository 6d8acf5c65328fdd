/** What a course consists of: lessons with their quizzes, units, resources. */
import type { Edition, LessonPage, Page } from '../edition/edition.js'
import { isoDuration, minutesOf } from '../facts/clock-time.js'
import { labelsOf } from '../facts/labels.js'
import { objectivesNamed } from '../facts/objectives.js'
import { some } from '../facts/write-json.js'
import type { Node } from './node.js'
import { objectiveTerms } from './terms.js'
import { colonWords, lessonWords, quizWords, unitWords } from './words.js'

export interface PartSettings {
  readonly edition: Edition
  /** The course’s own IRI. */
  readonly iri: string
  readonly minutesPerHour: number | undefined
}

const timeOf = (
  length: Parameters<typeof minutesOf>[0] | undefined,
  { minutesPerHour }: PartSettings,
): string | undefined => {
  const minutes = length === undefined ? undefined : minutesOf(length, minutesPerHour)
  return minutes === undefined ? undefined : isoDuration(minutes)
}

/** A quiz without its questions: their keys are not for search engines. */
export const quizOf = (page: Page, { edition, iri }: PartSettings): Node | undefined => {
  const { language, tag, course } = edition
  if (page.items.length === 0) return undefined
  const marks = page.items.flatMap(({ objectives }) => objectives)
  return {
    '@type': 'Quiz',
    '@id': `${iri}#quiz-${page.name}`,
    name: page.title + colonWords[language] + quizWords[language],
    inLanguage: tag,
    learningResourceType: quizWords[language],
    educationalUse: 'assessment',
    assesses: objectiveTerms(objectivesNamed(course, marks)),
  }
}

export const lessonOf = (page: LessonPage, position: number, settings: PartSettings): Node => {
  const { edition, iri } = settings
  const { meta } = page
  const quiz = quizOf(page, settings)
  return {
    '@type': 'LearningResource',
    '@id': `${iri}#${page.name}`,
    name: page.title,
    position,
    inLanguage: edition.tag,
    learningResourceType: lessonWords[edition.language],
    timeRequired: timeOf(meta.duration, settings),
    teaches: objectiveTerms(objectivesNamed(edition.course, meta.objectives)),
    hasPart: quiz && [quiz],
  }
}

/** Units say what is covered and how long it takes, which is what schema.org calls a syllabus section. */
export const unitsOf = (settings: PartSettings): readonly Node[] => {
  const { edition, iri } = settings
  return (edition.course.units ?? []).map((unit, index) => ({
    '@type': 'Syllabus',
    '@id': `${iri}#unit-${unit.id}`,
    name: unit.title,
    description: unit.content,
    position: index + 1,
    inLanguage: edition.tag,
    learningResourceType: unitWords[edition.language],
    timeRequired: timeOf(unit.hours && { hours: unit.hours.total }, settings),
    teaches: objectiveTerms(objectivesNamed(edition.course, unit.objectives)),
  }))
}

export const resourcesOf = ({ edition }: PartSettings): readonly Node[] =>
  edition.resources.map(({ title, kind, medium }) => ({
    '@type': 'LearningResource',
    name: title,
    learningResourceType: some(
      labelsOf('resource-kind', kind === undefined ? [] : [kind], edition.language).map(({ text }) => text),
    )?.[0],
    encodingFormat: medium === undefined ? undefined : edition.media.get(medium)?.type.type,
  }))
