/** Catalogue → all pairs of courses in it that say much the same. */
import type { Checked, Diagnostic } from '../../base/diagnostic.js'
import { isEnough, type Matched, weigh } from '../../likeness/weigh.js'
import type { Catalogue } from '../catalogue.js'
import { alikeCourse } from './alike-course.js'
import type { AlikePair } from './alike-pair.js'
import { manyAlike, notSketched } from './diagnostics.js'
import { byLikeness, courseSizes, matchedOf, oncePerPair } from './gather.js'
import { lineageOf } from './lineage-of.js'
import { matchingParts } from './matching-parts.js'
import { type PartTable, partTable } from './part-table.js'
import { relationOf } from './relation-of.js'

export interface SimilarPairsOptions {
  /** Leaves out pairs of which the more contained course has less than this share in the other: 0 to 1, by default 0. */
  readonly least?: number
}

interface CoursePair {
  readonly lessons: Matched[]
  readonly questions: Matched[]
}

/** Matches by the numbers of their courses. */
const byCourses = (tables: readonly PartTable[], names: readonly string[]) => {
  const groups = new Map<number, CoursePair>()
  let bounded = 0
  for (const table of tables) {
    const found = matchingParts(table, names)
    bounded += found.bounded
    for (const [one, other] of found.pairs) {
      const key = (table.courses[one] as number) * names.length + (table.courses[other] as number)
      const group = groups.get(key) ?? { lessons: [], questions: [] }
      groups.set(key, group)
      group[table.kind === 'lesson' ? 'lessons' : 'questions'].push(matchedOf(table, one, table, other))
    }
  }
  return { groups, bounded }
}

/**
 * All pairs of courses of a catalogue that are like one another, most alike first. Versions of one course are not
 * compared; of two courses, the pair of versions that is most alike is told. What it costs grows with the number of
 * lessons, not with its square.
 *
 * @returns the pairs, and what was not compared: courses without fingerprints, and what is repeated so often that not
 * every pair of it was looked at
 * @example
 * const { value: pairs } = similarPairs(catalogue, { least: 0.3 })
 */
export const similarPairs = (
  { entries, fingerprints }: Catalogue,
  { least = 0 }: SimilarPairsOptions = {},
): Checked<readonly AlikePair[]> => {
  const sketched = entries.map(({ identity }) => fingerprints.get(identity))
  const lessons = partTable('lesson', sketched)
  const questions = partTable('question', sketched)
  const sizes = courseSizes(lessons, entries.length)
  const areRelated = lineageOf(entries)
  const { groups, bounded } = byCourses(
    [lessons, questions],
    entries.map(({ id }) => id),
  )
  const pairs: AlikePair[] = []
  for (const [key, group] of groups) {
    const [at, next] = [Math.floor(key / entries.length), key % entries.length]
    const [one, other] = [entries[at], entries[next]]
    if (one === undefined || other === undefined) continue
    const both = [sizes[at] as number, sizes[next] as number] as const
    const weighed = weigh(group.lessons, group.questions, both)
    if (!isEnough(weighed, both) || Math.max(weighed.containment, weighed.otherContainment) < least) continue
    pairs.push({
      first: alikeCourse(one),
      course: alikeCourse(other),
      relation: relationOf(one, other, weighed, areRelated),
      ...weighed,
    })
  }
  // A course counts once, however many of its sketches cannot be read.
  const unsketched = new Set([
    ...sketched.flatMap((each, at) => (each === undefined ? [at] : [])),
    ...lessons.unread,
    ...questions.unread,
  ]).size
  const diagnostics: Diagnostic[] = [
    ...(unsketched > 0 ? [notSketched({}, { count: unsketched })] : []),
    ...(bounded > 0 ? [manyAlike({}, { count: bounded })] : []),
  ]
  return { value: oncePerPair(pairs.sort(byLikeness)), diagnostics }
}
