/** Text → sketch: its set of shingles in 512 bytes, from which likeness is estimated without the text. */
import type { Sketch } from '../model/fingerprint.js'
import { BINS, writeBins } from './bins.js'
import { mix } from './mix.js'
import { shinglesOf } from './shingles.js'

/** Which bin stands in for an empty one, at each attempt; the same for all texts, and different for each bin. */
const standIn = (bin: number, attempt: number): number =>
  mix(Math.imul(bin + 1, 0x9e3779b1) ^ Math.imul(attempt, 0x85ebca77)) % BINS

/**
 * One permutation hashing (P. Li, A. Owen, C.-H. Zhang, 2012): each shingle falls into one bin, of each bin the smallest
 * hash stays. A bin that stays empty takes its value from another, found by hashes of its own, so that few shingles
 * still give an estimate without bias (A. Shrivastava, Optimal Densification, 2017).
 */
const binsOf = (shingles: Uint32Array): Uint32Array => {
  const smallest = new Uint32Array(BINS)
  const isFull = new Uint8Array(BINS)
  for (const shingle of shingles) {
    const bin = shingle % BINS
    const value = mix(shingle ^ 0x2545f491)
    if (isFull[bin] === 1 && value >= (smallest[bin] as number)) continue
    smallest[bin] = value
    isFull[bin] = 1
  }
  return smallest.map((value, bin) => {
    if (isFull[bin] === 1) return value
    let attempt = 1
    while (isFull[standIn(bin, attempt)] === 0) attempt += 1
    return smallest[standIn(bin, attempt)] as number
  })
}

/** The sketch of a set of shingles, each of them once. */
export const sketchOfShingles = (shingles: Uint32Array): Sketch =>
  shingles.length === 0 ? { size: 0, bins: '' } : { size: shingles.length, bins: writeBins(binsOf(shingles)) }

/**
 * The sketch of a text. Case, width, punctuation, blanks and markup do not count; a text without letters has no
 * shingles and is like nothing.
 *
 * @returns how many different shingles there are, and 128 bins of 32 bits as base64
 * @example
 * compareSketches(sketchOf(mine), sketchOf(theirs)).similarity // 0.83
 */
export const sketchOf = (text: string): Sketch => sketchOfShingles(shinglesOf(text))
