/** Shares of two sets from what is known of them. */
import type { Likeness } from './alike.js'

/** Nothing in common. */
export const unlike: Likeness = { similarity: 0, containment: 0 }

/**
 * The likeness of two sets of given sizes of which the similarity is known. Sizes come from strangers too: whatever
 * they say, both shares lie between 0 and 1.
 */
export const likenessFrom = (similarity: number, size: number, other: number): Likeness => {
  if (!(similarity > 0) || !(size > 0) || !(other > 0)) return unlike
  const shared = Math.min((similarity / (1 + similarity)) * (size + other), size, other)
  return { similarity: Math.min(1, similarity), containment: Math.min(1, shared / size) }
}

/** How many elements two sets share, of their sizes and their likeness. */
export const sharedOf = ({ containment }: Likeness, size: number): number => containment * size
