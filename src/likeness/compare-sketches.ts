/** Two sketches → how alike their texts are. */
import type { Sketch } from '../model/fingerprint.js'
import type { Likeness } from './alike.js'
import { BINS, readBins } from './bins.js'
import { likenessFrom, unlike } from './share-of.js'

/** The share of bins that are equal in two sketches of a list, by where their bins begin. */
export const equalBins = (bins: Uint32Array, one: number, other: number): number => {
  let equal = 0
  for (let at = 0; at < BINS; at += 1) if (bins[one + at] === bins[other + at]) equal += 1
  return equal / BINS
}

/**
 * Estimates how alike two texts are from their sketches. A sketch that kebao would not have written is like nothing.
 *
 * @returns shares from 0 to 1, with a standard error of at most 0.045 for the similarity
 * @example
 * const { similarity, containment } = compareSketches(lesson.sketch, other.sketch)
 */
export const compareSketches = (one: Sketch, other: Sketch): Likeness => {
  const bins = new Uint32Array(2 * BINS)
  if (!readBins(one.bins, bins) || !readBins(other.bins, bins, BINS)) return unlike
  return likenessFrom(equalBins(bins, 0, BINS), one.size, other.size)
}
