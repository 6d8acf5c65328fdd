/** 课程体系 (S三6, R010): what courses there are on what, for whom, and how advanced. */
import { groupByEach } from '../../base/group-by.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { ancestors } from '../../model/vocabulary/ancestors.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import { type Dimension, UNSPECIFIED } from '../coverage/dimensions.js'
import { byValueOf } from '../coverage/order.js'

/** How many courses there are at a level. */
export interface CurriculumLevel {
  /** `beginner`, `intermediate`, `advanced`, or `unspecified`. */
  readonly level: string
  readonly courses: number
}

/** The courses on a topic for some people. */
export interface CurriculumAudience {
  /** A term of the vocabulary of audiences, a name of one's own, or `unspecified`. */
  readonly audience: string
  readonly courses: number
  readonly levels: readonly CurriculumLevel[]
}

/** The courses on one of the wide topics. */
export interface CurriculumTopic {
  /** A topic that no other is wider than, a name of one's own, or `unspecified`. */
  readonly topic: string
  readonly courses: number
  readonly audiences: readonly CurriculumAudience[]
}

const or = (values: readonly string[]): readonly string[] =>
  values.length === 0 ? [UNSPECIFIED] : [...new Set(values)]

/** The wide topics that a topic is part of. */
const wideTopics = (topic: string): readonly string[] => {
  const own = findTerm('topic', topic)
  if (own === undefined || own.broader.length === 0) return [topic]
  return ancestors('topic', topic).flatMap(({ id, broader }) => (broader.length === 0 ? [id] : []))
}

type Groups = readonly (readonly [string, readonly CatalogueEntry[]])[]

/** A course stands once under each of its values. */
const grouped = (
  entries: readonly CatalogueEntry[],
  name: Dimension,
  valuesOf: (entry: CatalogueEntry) => readonly string[],
): Groups => {
  const groups = groupByEach(entries, (entry) => or(valuesOf(entry)))
  const order = byValueOf(name)
  return [...groups].sort(([a], [b]) => order(a, b))
}

/**
 * The curriculum that courses make up: wide topics, under each whom the courses are for in the first place, under each
 * their levels. In the order of the vocabularies; a course on two topics stands under both, and the number of each
 * branch counts it once. Hand over the newest version of each course alone.
 *
 * @param entries in any order
 * @example
 * curriculumOf(catalogue.entries)
 * // [{ topic: 'civic-literacy', courses: 3, audiences: [{ audience: 'seniors', courses: 2, levels: [{ level: 'beginner', courses: 2 }] }, …] }, …]
 */
export const curriculumOf = (entries: Iterable<CatalogueEntry>): readonly CurriculumTopic[] =>
  grouped([...entries], 'topic', ({ topics = [] }) => topics.flatMap(wideTopics)).map(([topic, on]) => ({
    topic,
    courses: on.length,
    audiences: grouped(on, 'audience', ({ audience }) => audience?.primary ?? []).map(([audience, of]) => ({
      audience,
      courses: of.length,
      levels: grouped(of, 'level', ({ level }) => (level === undefined ? [] : [level])).map(
        ([level, at]) => ({ level, courses: at.length }),
      ),
    })),
  }))
