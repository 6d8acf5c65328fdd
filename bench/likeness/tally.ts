/** Pairs → how many of each class are found. */
import { matchingParts } from '../../src/catalogue/similar/matching-parts.js'
import { partTable } from '../../src/catalogue/similar/part-table.js'
import { sketchOf } from '../../src/likeness/sketch-of.js'
import type { Pair } from './pairs.js'

const identity = `sha256:${'0'.repeat(64)}`

/** Asks what a catalogue of two courses with one lesson, or one question, each would ask. */
export const isFound = ({ kind, one, other }: Pick<Pair, 'kind' | 'one' | 'other'>): boolean => {
  const courses = [one, other].map((text, at) => {
    const part = { id: 'part', sketch: sketchOf(text) }
    return {
      id: `bench/course-${at}`,
      version: '1.0.0',
      identity,
      lessons: kind === 'lesson' ? [part] : [],
      questions: kind === 'question' ? [part] : [],
    }
  })
  return matchingParts(partTable(kind, courses), [0, 1]).pairs.length > 0
}

export interface Tally {
  readonly label: string
  readonly kind: Pair['kind']
  readonly alike: boolean
  readonly pairs: number
  readonly found: number
}

/** In the order in which the classes first come. */
export const tally = (pairs: readonly Pair[]): readonly Tally[] => {
  const classes = new Map<string, Tally>()
  for (const pair of pairs) {
    const { label, kind, alike } = pair
    const { pairs: count, found } = classes.get(label) ?? { pairs: 0, found: 0 }
    classes.set(label, { label, kind, alike, pairs: count + 1, found: found + (isFound(pair) ? 1 : 0) })
  }
  return [...classes.values()]
}

/**
 * Of all that is found, the share that should be: the pairs of one class against every pair of its kind that was made
 * independently.
 */
export const precisionOf = ({ kind, found }: Tally, all: readonly Tally[]): number => {
  const wrong = all
    .filter((each) => each.kind === kind && !each.alike)
    .reduce((sum, each) => sum + each.found, 0)
  return found + wrong === 0 ? 1 : found / (found + wrong)
}
