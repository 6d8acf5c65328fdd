/** A course or a syllabus in the words of schema.org, with the properties that LRMI brought there. */
import type { CourseMeta } from '../../model/course.js'
import type { Edition } from '../edition/edition.js'
import { ageYears } from '../facts/age-years.js'
import { audiencesOf } from '../facts/audiences.js'
import { isoDuration, minutesOf } from '../facts/clock-time.js'
import { labelsOf } from '../facts/labels.js'
import { levelWords } from '../facts/level-words.js'
import { some } from '../facts/write-json.js'
import { contributorNode, organisationNode } from './agents.js'
import type { Node } from './node.js'
import { lessonOf, type PartSettings, quizOf, resourcesOf, unitsOf } from './parts.js'
import { instanceOf, regionOf } from './place-of.js'
import { alignmentsOf, digitalSource, licenceOf, offerOf, originalOf } from './rights-of.js'
import { identifier, labelTerms, objectiveTerms } from './terms.js'
import { syllabusWords } from './words.js'

const accessibilityOf = ({ accessibility = {} }: CourseMeta): readonly string[] => [
  ...(accessibility.captions ? ['captions'] : []),
  ...(accessibility.transcript ? ['transcript'] : []),
  ...(accessibility.alt ? ['alternativeText'] : []),
  ...(accessibility.signLanguage ? ['signLanguage'] : []),
]

/** What any creative work may say (schema.org/CreativeWork). */
const workOf = (edition: Edition): Readonly<Record<string, unknown>> => {
  const { course, language, tag, title, version, id } = edition
  const publisher = course.publisher && organisationNode(course.publisher)
  return {
    name: title,
    alternateName: course.shortTitle,
    description: course.summary,
    identifier: identifier('kebao', id),
    version,
    inLanguage: tag,
    dateModified: course.updated,
    expires: course.validUntil,
    creativeWorkStatus: some(labelsOf('curation-status', course.status ? [course.status] : [], language))?.[0]
      ?.text,
    provider: publisher,
    publisher,
    author: some((course.contributors ?? []).map(contributorNode)),
    copyrightNotice: course.rightsHolder,
    license: licenceOf(course.license, edition),
    isBasedOn: course.basedOn && originalOf(course.basedOn, edition),
    isPartOf: course.series && {
      '@type': 'CreativeWorkSeries',
      name: course.series.title ?? course.series.id,
      identifier: identifier('kebao', course.series.id),
    },
    position: course.series?.order,
    spatialCoverage: course.region && regionOf(course.region),
    about: labelTerms(labelsOf('topic', course.topics, language)),
    keywords: labelTerms(labelsOf('purpose', course.purposes, language)),
    accessibilityFeature: some(accessibilityOf(course)),
    digitalSourceType: digitalSource(course.aiGenerated),
    isAccessibleForFree: course.fee && course.fee.amount === 0,
  }
}

/** What a learning resource says beside (LRMI). */
const learningOf = (
  edition: Edition,
  timeRequired: string | undefined,
): Readonly<Record<string, unknown>> => {
  const { course, language } = edition
  return {
    learningResourceType: some(labelsOf('course-type', course.type ? [course.type] : [], language))?.[0]
      ?.text,
    educationalLevel: course.level && levelWords[course.level][language],
    audience: some(
      audiencesOf(edition).labels.map(({ text }) => ({
        '@type': 'EducationalAudience',
        educationalRole: 'student',
        audienceType: text,
      })),
    ),
    typicalAgeRange: course.ageRange && ageYears(course.ageRange),
    timeRequired,
    teaches: objectiveTerms(course.objectives ?? []),
    educationalAlignment: some(alignmentsOf(course, syllabusWords[language])),
  }
}

/** What a course alone has (schema.org/Course); a syllabus is not offered to learners. */
const offeredOf = (
  settings: PartSettings,
  timeRequired: string | undefined,
): Readonly<Record<string, unknown>> => {
  const { edition } = settings
  const { credits, fee, prerequisites = [] } = edition.course
  const instance = instanceOf(edition, timeRequired)
  return {
    coursePrerequisites: some(prerequisites),
    // Whole numbers alone may stand by themselves.
    numberOfCredits:
      credits === undefined || Number.isInteger(credits)
        ? credits
        : { '@type': 'QuantitativeValue', value: credits },
    offers: fee && offerOf(fee),
    hasCourseInstance: instance && [instance],
    syllabusSections: some(unitsOf(settings)),
  }
}

export const courseNode = (settings: PartSettings): Node => {
  const { edition, iri, minutesPerHour } = settings
  const isCourse = edition.kind === 'course'
  const total = edition.course.hours?.total
  const minutes = total === undefined ? undefined : minutesOf({ hours: total }, minutesPerHour)
  const timeRequired = minutes === undefined ? undefined : isoDuration(minutes)
  const lessons = edition.lessons.map((page, index) => lessonOf(page, index + 1, settings))
  const quiz = quizOf(edition.root, settings)
  return {
    '@type': isCourse ? ['Course', 'LearningResource'] : 'Syllabus',
    '@id': iri,
    url: iri.startsWith('urn:') ? undefined : iri,
    ...workOf(edition),
    ...learningOf(edition, timeRequired),
    ...(isCourse ? offeredOf(settings, timeRequired) : {}),
    hasPart: some([
      ...(isCourse ? [] : unitsOf(settings)),
      ...lessons,
      ...(quiz === undefined ? [] : [quiz]),
      ...resourcesOf(settings),
    ]),
  }
}
