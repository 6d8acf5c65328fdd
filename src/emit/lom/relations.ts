/** LOM 7 to 9: what the course belongs to, what was said of it, where it stands in classifications. */
import type { Words } from '../../base/words.js'
import type { Edition } from '../edition/edition.js'
import { type Label, labelsOf } from '../facts/labels.js'
import { levelWords } from '../facts/level-words.js'
import { dated, group, identifier, plain, type Some, term, worded } from './elements.js'
import { vcard } from './vcard.js'
import type { LomTerm } from './vocabulary.js'
import { competenceWords, levelScheme, objectiveWords, syllabusWords, topicWords } from './words.js'

const relation = (
  kind: LomTerm<'kind'>,
  entry: string | undefined,
  about: string | undefined,
  tag: string,
): Some =>
  group('relation', [
    term('kind', kind),
    group('resource', [
      entry === undefined ? undefined : identifier('kebao', entry),
      worded('description', about, tag),
    ]),
  ])

const versioned = (id: string, version: string | undefined): string =>
  version === undefined ? id : `${id}@${version}`

export const relationsOf = ({ course, id, lessons, tag, language }: Edition): readonly Some[] => {
  const { basedOn, series, conformsTo = [], alignments = [] } = course
  return [
    basedOn && relation('isbasedon', versioned(basedOn.package, basedOn.version), basedOn.title, tag),
    ...conformsTo.map(({ syllabus, version }) =>
      relation('isbasedon', versioned(syllabus, version), syllabusWords[language], language),
    ),
    series && relation('ispartof', series.id, series.title, tag),
    ...alignments.map(({ framework, item }) =>
      relation('references', undefined, item === undefined ? framework : `${framework} ${item}`, tag),
    ),
    ...lessons.map(({ lesson, title }) => relation('haspart', `${id}#${lesson}`, title, tag)),
  ]
}

export const annotationsOf = ({ course, tag }: Edition): readonly Some[] =>
  (course.endorsements ?? []).map(({ by, date, note }) =>
    group('annotation', [plain('entity', vcard(by)), dated('date', date), worded('description', note, tag)]),
  )

const taxonPath = (scheme: string, { id, text }: Label, language: string): Some =>
  group('taxonPath', [
    worded('source', scheme, language),
    group('taxon', [plain('id', id), worded('entry', text, language)]),
  ])

const classification = (
  purpose: LomTerm<'purpose'>,
  scheme: Words,
  labels: readonly Label[],
  { language }: Edition,
): Some =>
  labels.length === 0
    ? undefined
    : group('classification', [
        term('purpose', purpose),
        labels.map((label) => taxonPath(scheme[language], label, language)),
      ])

export const classificationsOf = (edition: Edition): readonly Some[] => {
  const { course, language, tag } = edition
  const { objectives = [], prerequisites = [], level } = course
  const dimensions = [...new Set(objectives.flatMap(({ dimension }) => dimension ?? []))]
  const goals = objectives.map(({ id, text }) => ({ id, text }))
  const levels = level === undefined ? [] : [{ id: level, text: levelWords[level][language] }]
  return [
    classification('discipline', topicWords, labelsOf('topic', course.topics, language), edition),
    classification('educational objective', objectiveWords, goals, edition),
    classification(
      'competency',
      competenceWords,
      labelsOf('quality-dimension', dimensions, language),
      edition,
    ),
    classification('educational level', levelScheme, levels, edition),
    prerequisites.length === 0
      ? undefined
      : group('classification', [
          term('purpose', 'prerequisite'),
          worded('description', prerequisites.join('\n'), tag),
        ]),
  ]
}
