/** What a course says of itself to people: each target takes the facts that it has room for, in its own order. */
import type { Edition } from '../edition/edition.js'
import { comma, inBrackets, semicolon } from '../words/marks.js'
import { aiWords, editionForWords, factWords, passWords } from './fact-words.js'
import { feeText } from './fee-text.js'
import { hoursText, lengthText } from './hours-text.js'
import { termsText } from './labels.js'
import { levelWords } from './level-words.js'
import { licenceName, licenceText } from './licence-text.js'
import { lineageText, syllabusTexts } from './lineage-text.js'
import { whereText } from './where-text.js'
import { whoText } from './who-text.js'

export type FactKey = keyof typeof factWords

export interface CourseFact {
  readonly key: FactKey
  /** In the language of the course. */
  readonly label: string
  /** At least one; several where the author made a list. */
  readonly values: readonly string[]
}

/** Who answers for a course, and on what terms. */
export const imprint = [
  'publisher',
  'contributors',
  'version',
  'validUntil',
  'status',
  'licence',
  'rightsHolder',
  'basedOn',
  'conformsTo',
  'ai',
] as const satisfies readonly FactKey[]

/**
 * The same for learners: without what the course has for those who keep it (the step of its review, ids of syllabi,
 * which have no titles), and the licence by its name alone.
 */
export const learnerImprint = [
  'publisher',
  'contributors',
  'version',
  'validUntil',
  'licenceName',
  'rightsHolder',
  'basedOn',
  'ai',
] as const satisfies readonly FactKey[]

type Said = string | readonly string[] | undefined

const assessmentText = ({ course: { assessment }, language }: Edition): string | undefined =>
  assessment?.pass === undefined
    ? assessment?.method
    : assessment.method + semicolon[language] + passWords[language] + assessment.pass

const said: Readonly<Record<FactKey, (edition: Edition) => Said>> = {
  summary: ({ course }) => course.summary?.replace(/\s+/g, ' ').trim(),
  who: whoText,
  objectives: ({ course }) => course.objectives?.map(({ text }) => text),
  prerequisites: ({ course }) => course.prerequisites,
  length: lengthText,
  hours: hoursText,
  level: ({ course, language }) => course.level && levelWords[course.level][language],
  when: ({ course }) => course.season,
  where: whereText,
  equipment: ({ course }) => course.requirements?.equipment,
  consumables: ({ course }) => course.requirements?.consumables,
  assessment: assessmentText,
  fee: feeText,
  publisher: ({ course }) => course.publisher?.name,
  contributors: ({ course, language }) =>
    course.contributors?.map(({ name, organisation }) =>
      organisation === undefined ? name : name + inBrackets(organisation, language),
    ),
  version: ({ course: { updated }, version, language }) =>
    updated === undefined ? version : version + inBrackets(updated, language),
  validUntil: ({ course }) => course.validUntil,
  status: ({ course: { status }, language }) => status && termsText('curation-status', [status], language),
  licence: licenceText,
  licenceName: ({ course: { license }, language }) => license && licenceName(license, language),
  rightsHolder: ({ course }) => course.rightsHolder,
  basedOn: lineageText,
  conformsTo: syllabusTexts,
  ai: ({ course: { aiGenerated: ai }, language }) =>
    ai === undefined || ai === 'none' ? undefined : aiWords[ai][language],
}

const listed = (values: Said): readonly string[] =>
  (typeof values === 'string' ? [values] : (values ?? [])).filter((value) => value !== '')

/** The facts of these keys, in their order; what the author does not say is left out. */
export const courseFacts = (edition: Edition, keys: readonly FactKey[]): readonly CourseFact[] =>
  keys
    .map((key) => ({
      key,
      label: (key === 'who' && edition.audience !== undefined ? editionForWords : factWords[key])[
        edition.language
      ],
      values: listed(said[key](edition)),
    }))
    .filter(({ values }) => values.length > 0)

/** The values of a fact as one line. */
export const factLine = ({ values }: Pick<CourseFact, 'values'>, { language }: Edition): string =>
  values.join(comma[language])
