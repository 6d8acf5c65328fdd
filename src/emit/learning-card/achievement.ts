/** An Achievement of Open Badges 3.0 (1EdTech): what a badge would be for. Nobody is awarded, and nothing is signed. */
import type { Edition } from '../edition/edition.js'
import { labelsOf } from '../facts/labels.js'
import { some } from '../facts/write-json.js'
import { nameUuid } from '../name-uuid.js'
import { criteriaWords } from './words.js'

/** Contexts of the data model, by address: nobody fetches them here. */
const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
]

/** Author's words in Markdown, where a mark would mean something or begin HTML. */
const asMarkdown = (text: string): string =>
  text.replace(/[\\`*_<>[\]#&|~]/g, (character) => `\\${character}`)

/** Markdown, as `Criteria.narrative` has it. */
const narrativeOf = ({ course, language }: Edition): string => {
  const { assessment, objectives = [] } = course
  const goals = objectives.map(({ text }) => `- ${asMarkdown(text)}`)
  return [
    criteriaWords.learn[language],
    ...(assessment === undefined ? [] : [criteriaWords.assessment[language] + asMarkdown(assessment.method)]),
    ...(assessment?.pass === undefined ? [] : [criteriaWords.pass[language] + asMarkdown(assessment.pass)]),
    ...(goals.length === 0 ? [] : [`${criteriaWords.objectives[language]}\n\n${goals.join('\n')}`]),
  ].join('\n\n')
}

/** The id of whoever issues it is for the issuer to give: ours only tells two of them apart. */
const creatorOf = ({ course }: Edition): Readonly<Record<string, unknown>> | undefined =>
  course.publisher && {
    id: `urn:uuid:${nameUuid(`publisher:${course.publisher.uscc ?? course.publisher.name}`)}`,
    type: ['Profile'],
    name: course.publisher.name,
  }

/**
 * @param iri the course’s own, where the web knows it
 * @param credits by the policy of the place, else as the author has them
 */
export const achievementOf = (
  edition: Edition,
  iri: string,
  credits: number | undefined,
): Readonly<Record<string, unknown>> => {
  const { course, id, title, version, tag, language } = edition
  const topics = labelsOf('topic', course.topics, language).map(({ text }) => text)
  return {
    '@context': CONTEXTS,
    id: iri,
    type: ['Achievement'],
    achievementType: 'Course',
    name: title,
    description: course.summary ?? title,
    criteria: { narrative: narrativeOf(edition) },
    creator: creatorOf(edition),
    humanCode: id,
    version,
    inLanguage: tag,
    fieldOfStudy: topics[0],
    tag: some(topics),
    creditsAvailable: credits,
  }
}
