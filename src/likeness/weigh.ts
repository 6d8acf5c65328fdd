/** Matching parts of two courses → how alike the courses are. */
import type { Likeness, PartMatch } from './alike.js'
import { sharedOf } from './share-of.js'
import { COURSE_QUESTIONS, COURSE_SHARE, COURSE_SHARED } from './thresholds.js'

/** A match, with the numbers of the parts in their courses or tables and the size of either. */
export interface Matched {
  readonly one: number
  readonly other: number
  readonly sizes: readonly [number, number]
  readonly match: PartMatch
}

export interface Weighed extends Likeness {
  readonly otherContainment: number
  readonly parts: readonly PartMatch[]
}

const sharedIn = ({ match, sizes }: Matched): number => sharedOf(match, sizes[0])

/** Of each part on one side the best match: that with most shingles in common, the first of equals. */
const bestBy = (matches: readonly Matched[], side: 'one' | 'other'): ReadonlyMap<number, Matched> => {
  const best = new Map<number, Matched>()
  for (const each of matches) {
    const known = best.get(each[side])
    if (known === undefined || sharedIn(each) > sharedIn(known)) best.set(each[side], each)
  }
  return best
}

const sum = (matches: Iterable<Matched>): number => {
  let total = 0
  for (const each of matches) total += sharedIn(each)
  return total
}

/** What stays of many matches: a part with its best on the other side. A long lesson may be the best of several. */
export const bestMatches = (matches: readonly Matched[]): readonly Matched[] => {
  const best = new Set([...bestBy(matches, 'one').values(), ...bestBy(matches, 'other').values()])
  return matches.filter((each) => best.has(each))
}

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0)

/**
 * Lessons weigh by their size; questions stand in the text of their lessons and are counted there.
 *
 * @param lessons matching lessons, in the order of the first course
 * @param sizes shingles of all lessons of either course
 */
export const weigh = (
  lessons: readonly Matched[],
  questions: readonly Matched[],
  sizes: readonly [number, number],
): Weighed => {
  const here = sum(bestBy(lessons, 'one').values())
  const there = sum(bestBy(lessons, 'other').values())
  const shared = Math.min(here, there, ...sizes)
  return {
    similarity: share(shared, sizes[0] + sizes[1] - shared),
    containment: share(here, sizes[0]),
    otherContainment: share(there, sizes[1]),
    parts: [...bestMatches(lessons), ...bestMatches(questions)].map(({ match }) => match),
  }
}

/** False where so little matches that it means nothing. */
export const isEnough = (
  { containment, otherContainment, parts }: Weighed,
  sizes: readonly [number, number],
): boolean =>
  Math.max(containment, otherContainment) >= COURSE_SHARE ||
  Math.min(containment * sizes[0], otherContainment * sizes[1]) >= COURSE_SHARED ||
  parts.filter(({ kind }) => kind === 'question').length >= COURSE_QUESTIONS
