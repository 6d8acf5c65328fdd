/** Sketch → the keys under which it is found: two texts are worth comparing where one of their keys is equal. */
import type { Sketch } from '../model/fingerprint.js'
import { BINS, readBins } from './bins.js'
import { mix } from './mix.js'

/** Bins of a key. */
export const ROWS = 3
/**
 * Keys of a sketch: 42. Texts of similarity s share one with probability 1 − (1 − s³)⁴²: 0.99 at 0.47, 0.68 at 0.3 and
 * 0.0003 at 0.02, which is what unrelated courses of bench/likeness share. With two bins a key, 64 keys would find 0.998
 * at 0.3, and compare one in forty of all unrelated pairs: the cost would grow with the square.
 */
export const BANDS = Math.floor(BINS / ROWS)

/** The key of one band of a sketch in a list, by where its bins begin: 32 bits, unsigned. */
export const bandKey = (bins: Uint32Array, start: number, band: number): number => {
  let key = band + 1
  for (let row = 0; row < ROWS; row += 1)
    key = mix(Math.imul(key, 0x9e3779b1) ^ (bins[start + band * ROWS + row] as number))
  return key
}

/**
 * The keys of a sketch for locality-sensitive hashing (P. Indyk, R. Motwani, 1998), in the order of the bands: whole
 * numbers below 2³², so that a table of them joins in any SQL engine.
 *
 * @returns none for a text without shingles, and for a sketch that kebao would not have written
 * @example
 * bandsOf(lesson.sketch).map((key, band) => ({ lesson: lesson.id, band, key }))
 */
export const bandsOf = ({ size, bins: written }: Sketch): readonly number[] => {
  const bins = new Uint32Array(BINS)
  if (size === 0 || !readBins(written, bins)) return []
  return Array.from({ length: BANDS }, (_, band) => bandKey(bins, 0, band))
}
