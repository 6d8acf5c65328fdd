/** LOM 1 to 4: what the course is called, how it came about, what it is made of. */
import { findRegion } from '../../model/region/find-region.js'
import type { Edition } from '../edition/edition.js'
import { labelsOf } from '../facts/labels.js'
import { comma } from '../words/marks.js'
import { dated, group, identifier, plain, type Some, term, worded } from './elements.js'
import { vcard } from './vcard.js'
import type { LomTerm } from './vocabulary.js'

const keywordsOf = ({ course, language }: Edition): readonly string[] =>
  [...labelsOf('topic', course.topics, language), ...labelsOf('purpose', course.purposes, language)].map(
    ({ text }) => text,
  )

/** A course is a set of lessons (level 3); a syllabus is a document (level 2). */
export const generalOf = (edition: Edition, address: string | undefined): Some => {
  const { course, tag, language, kind, id, title } = edition
  const isCourse = kind === 'course'
  const regionName = course.region && (findRegion(course.region)?.fullName ?? course.region)
  return group('general', [
    identifier('kebao', id),
    address === undefined ? undefined : identifier('URI', address),
    worded('title', title, tag),
    plain('language', tag),
    worded('description', course.summary, tag),
    keywordsOf(edition).map((each) => worded('keyword', each, language)),
    worded('coverage', regionName, 'zh-CN'),
    term('structure', !isCourse ? 'atomic' : course.units === undefined ? 'linear' : 'hierarchical'),
    term('aggregationLevel', isCourse ? '3' : '2'),
  ])
}

const statuses: Readonly<Record<string, LomTerm<'status'>>> = {
  draft: 'draft',
  submitted: 'draft',
  'in-review': 'draft',
  returned: 'draft',
  recommended: 'final',
  selected: 'final',
  published: 'final',
  withdrawn: 'unavailable',
  superseded: 'unavailable',
}

/** Everybody else who made the course wrote it, as far as LOM can say. */
const roles: Readonly<Record<string, LomTerm<'role'>>> = {
  expert: 'subject matter expert',
  'industry-expert': 'subject matter expert',
  reviewer: 'validator',
  'third-party-evaluator': 'validator',
  publisher: 'publisher',
  'tech-staff': 'technical implementer',
}

const contribution = (role: LomTerm<'role'>, entity: string, date?: string): Some =>
  group('contribute', [term('role', role), plain('entity', entity), dated('date', date)])

export const lifeCycleOf = ({ course, version, tag }: Edition): Some =>
  group('lifeCycle', [
    worded('version', version, tag),
    term('status', course.status === undefined ? undefined : statuses[course.status]),
    course.publisher &&
      contribution('publisher', vcard(course.publisher.name, course.publisher.name), course.updated),
    (course.contributors ?? []).map(({ name, role, organisation }) =>
      contribution((role && roles[role]) || 'author', vcard(name, organisation)),
    ),
    (course.review ?? [])
      .filter(({ verdict }) => verdict === 'pass')
      .map(({ by, date }) => contribution('educational validator', vcard(by), date)),
  ])

/** `metadataschema` is how the XML binding of IMS spells it; that of IEEE has `metadataSchema`. */
export const metaMetadataOf = ({ tag }: Edition): Some =>
  group('metaMetadata', [plain('metadataschema', 'LOMv1.0'), plain('language', tag)])

/** Lessons are pages of the web; beside them stands what they show. */
export const technicalOf = (edition: Edition, address: string | undefined): Some => {
  const { course, media, language, tag } = edition
  const types = new Set(['text/html', ...Array.from(media.values(), ({ type }) => type.type)])
  const equipment = course.requirements?.equipment ?? []
  return group('technical', [
    [...types].sort().map((type) => plain('format', type)),
    plain('location', address),
    worded(
      'otherPlatformRequirements',
      equipment.length === 0 ? undefined : equipment.join(comma[language]),
      tag,
    ),
  ])
}
