/** What a learner wants to know of a course before the first lesson, and whom to thank for it. */
import type { Language } from '../../base/words.js'
import { findLicence } from '../../model/licence/find-licence.js'
import type { Edition } from '../edition/edition.js'
import { audiencesOf } from '../facts/audiences.js'
import { levelWords } from '../facts/level-words.js'
import { hoursWords } from '../player/words.js'
import { aiWords, commaWords, factWords, freeWords } from './words.js'

/** A name, and one value or a list of them. */
export interface Fact {
  readonly name: string
  readonly values: readonly string[]
}

type Name = keyof typeof factWords

const told = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value])

const feeOf = ({ course: { fee }, language }: Edition): readonly string[] => {
  if (fee === undefined) return []
  const amount = fee.amount === 0 ? freeWords[language] : `${fee.amount} ${fee.currency ?? 'CNY'}`
  return [amount, ...told(fee.note)]
}

const licenceOf = ({ course: { license, rightsHolder }, language }: Edition): readonly string[] => [
  ...(license === undefined ? [] : [findLicence(license)?.label[language] ?? license]),
  ...told(rightsHolder),
]

const contributorsOf = ({ course: { contributors = [] } }: Edition): readonly string[] =>
  contributors.map(({ name, organisation }) =>
    organisation === undefined ? name : `${name} (${organisation})`,
  )

const valuesOf = (edition: Edition): Readonly<Record<Name, readonly string[]>> => {
  const { course, language, version } = edition
  const { aiGenerated } = course
  const inLine = (list: readonly string[]): readonly string[] =>
    list.length === 0 ? [] : [list.join(commaWords[language])]
  return {
    audience: inLine(audiencesOf(edition).labels.map(({ text }) => text)),
    hours: course.hours === undefined ? [] : [hoursWords(course.hours.total)[language]],
    level: course.level === undefined ? [] : [levelWords[course.level][language]],
    objectives: (course.objectives ?? []).map(({ text }) => text),
    prerequisites: course.prerequisites ?? [],
    equipment: course.requirements?.equipment ?? [],
    consumables: course.requirements?.consumables ?? [],
    venue: [...told(course.venue?.name), ...told(course.venue?.note)],
    assessment: [...told(course.assessment?.method), ...told(course.assessment?.pass)],
    fee: feeOf(edition),
    publisher: told(course.publisher?.name),
    contributors: contributorsOf(edition),
    version: [course.updated === undefined ? version : `${version} (${course.updated})`],
    licence: licenceOf(edition),
    ai: aiGenerated === 'assisted' || aiGenerated === 'generated' ? [aiWords[aiGenerated][language]] : [],
  }
}

/** In the order of the page; what the author does not say is left out. */
export const factsOf = (edition: Edition): readonly Fact[] => {
  const language: Language = edition.language
  const values = valuesOf(edition)
  return (Object.keys(factWords) as Name[])
    .map((name) => ({ name: factWords[name][language], values: values[name] }))
    .filter(({ values: of }) => of.length > 0)
}
