/** LOM 5 and 6: for whom, how, how long; at what cost and under what terms. */
import { findLicence } from '../../model/licence/find-licence.js'
import type { Edition } from '../edition/edition.js'
import { ageYears } from '../facts/age-years.js'
import { audiencesOf } from '../facts/audiences.js'
import { isoDuration, minutesOf } from '../facts/clock-time.js'
import { labelsOf } from '../facts/labels.js'
import { comma } from '../words/marks.js'
import { group, plain, type Some, term, worded } from './elements.js'
import type { LomTerm } from './vocabulary.js'
import { assessmentWords, audienceWords, holderWords, methodWords, passWords } from './words.js'

const difficulties: Readonly<Record<NonNullable<Edition['course']['level']>, LomTerm<'difficulty'>>> = {
  beginner: 'easy',
  intermediate: 'medium',
  advanced: 'difficult',
}

/** Courses that train for a job are training; community education has no term of its own. */
const trainings: readonly (string | undefined)[] = ['skills-training', 'teacher-training']

const listed = (label: string, values: readonly string[], between: string): string | undefined =>
  values.length === 0 ? undefined : label + values.join(between)

export const educationalOf = (edition: Edition, minutesPerHour: number | undefined): Some => {
  const { course, language, tag, kind, pages } = edition
  const isCourse = kind === 'course'
  const hasQuestions = pages.some(({ items }) => items.length > 0)
  const total = course.hours?.total
  const minutes = total === undefined ? undefined : minutesOf({ hours: total }, minutesPerHour)
  const between = comma[language]
  const [typeLabel] = labelsOf('course-type', course.type === undefined ? [] : [course.type], language)
  const audiences = audiencesOf(edition).labels.map(({ text }) => text)
  return group('educational', [
    term('interactivityType', hasQuestions ? 'mixed' : 'expositive'),
    term('learningResourceType', isCourse ? 'lecture' : 'narrative text'),
    hasQuestions ? term('learningResourceType', 'self assessment') : undefined,
    // LOM has no term for what kind of course it is, but lets others name theirs.
    typeLabel && group('learningResourceType', [plain('source', 'kebao'), plain('value', typeLabel.text)]),
    // Teachers make courses from a syllabus.
    term('intendedEndUserRole', isCourse ? 'learner' : 'teacher'),
    term('context', trainings.includes(course.type) ? 'training' : 'other'),
    worded('typicalAgeRange', course.ageRange && ageYears(course.ageRange), language),
    term('difficulty', course.level && difficulties[course.level]),
    minutes === undefined
      ? undefined
      : group('typicalLearningTime', [plain('duration', isoDuration(minutes))]),
    worded('description', listed(audienceWords[language], audiences, between), language),
    worded('description', listed(methodWords[language], course.methods ?? [], between), tag),
    worded('description', course.assessment && assessmentWords[language] + course.assessment.method, tag),
    worded('description', course.assessment?.pass && passWords[language] + course.assessment.pass, tag),
    plain('language', tag),
  ])
}

/** Where nobody says what it costs or who holds the rights, neither does the record. */
export const rightsOf = ({ course, language }: Edition): Some => {
  const licence = course.license === undefined ? undefined : findLicence(course.license)
  const terms = [
    licence?.label[language] ?? course.license,
    licence?.url,
    course.rightsHolder && holderWords[language] + course.rightsHolder,
  ].filter((each) => each !== undefined)
  return group('rights', [
    term('cost', course.fee && (course.fee.amount > 0 ? 'yes' : 'no')),
    term(
      'copyrightAndOtherRestrictions',
      course.license === undefined ? undefined : licence?.permissions?.attribution === false ? 'no' : 'yes',
    ),
    worded('description', terms.length === 0 ? undefined : terms.join(' '), language),
  ])
}
