/** The maps of a catalogue: one of each first-level topic and one of each series. */
import { groupBy, groupByEach } from '../../base/group-by.js'
import { byCodeUnit } from '../../base/path.js'
import type { LearningMap } from '../../model/learning-map.js'
import { ancestors } from '../../model/vocabulary/ancestors.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import { vocabularies } from '../../model/vocabulary/index.js'
import { type MapCourse, type Sheet, sheetsOf } from './sheets-of.js'

export interface CourseMap {
  readonly kind: 'topic' | 'series'
  /** Of the topic, or of the series; `other` for courses without a topic of the vocabulary. */
  readonly id: string
  /** Of a series, as its courses say it. */
  readonly title?: string
  readonly count: number
  readonly sheets: readonly Sheet[]
}

export const OTHER = 'other'

const tops = vocabularies.topic.terms.filter(({ broader }) => broader.length === 0).map(({ id }) => id)
const isTop = new Set(tops)

/** The topics of the first level that a course belongs to. */
const topsOf = ({ topics = [] }: MapCourse): readonly string[] => {
  const found = topics.flatMap((id) => [id, ...ancestors('topic', id).map((term) => term.id)])
  const known = [...new Set(found.filter((id) => isTop.has(id)))]
  return known.length === 0 ? [OTHER] : known
}

/** The topic right below the first level, the first that the course names. */
const belowTop =
  (top: string) =>
  ({ topics = [] }: MapCourse): string | undefined =>
    topics
      .flatMap((id) => [id, ...ancestors('topic', id).map((term) => term.id)])
      .find((id) => findTerm('topic', id)?.broader.includes(top))

/** Topics in the order of the vocabulary, then series by id. */
export const mapsOf = ({ courses, edges }: LearningMap): readonly CourseMap[] => {
  const byTopic = groupByEach(courses, topsOf)
  const bySeries = groupBy(courses, ({ series }) => series?.id)
  const topics = [...tops, OTHER].flatMap((id) => {
    const group = byTopic.get(id)
    if (group === undefined) return []
    return [{ kind: 'topic' as const, id, count: group.length, sheets: sheetsOf(group, edges, belowTop(id)) }]
  })
  const series = [...bySeries]
    // One course is no way.
    .filter(([, group]) => group.length > 1)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([id, group]) => {
      const title = group.find((each) => each.series?.title !== undefined)?.series?.title
      return {
        kind: 'series' as const,
        id,
        ...(title !== undefined && { title }),
        count: group.length,
        sheets: sheetsOf(group, edges),
      }
    })
  return [...topics, ...series]
}
