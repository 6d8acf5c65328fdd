/** Two texts → how alike they are, counted and not estimated. */
import type { Likeness } from './alike.js'
import { unlike } from './share-of.js'
import { shinglesOf } from './shingles.js'

/** How many numbers two sorted lists without repeats have in common. */
export const countShared = (one: Uint32Array, other: Uint32Array): number => {
  let shared = 0
  let at = 0
  for (const value of one) {
    while (at < other.length && (other[at] as number) < value) at += 1
    if (other[at] === value) shared += 1
  }
  return shared
}

/** The likeness of two sets of shingles. */
export const compareShingles = (one: Uint32Array, other: Uint32Array): Likeness => {
  const shared = countShared(one, other)
  if (shared === 0) return unlike
  return { similarity: shared / (one.length + other.length - shared), containment: shared / one.length }
}

/**
 * How alike two texts are, exactly: what {@link compareSketches} estimates.
 *
 * @example
 * compareTexts('先按住电源键，慢慢数到五。', '先按住电源键,慢慢数到五!') // { similarity: 1, containment: 1 }
 */
export const compareTexts = (one: string, other: string): Likeness =>
  compareShingles(shinglesOf(one), shinglesOf(other))
