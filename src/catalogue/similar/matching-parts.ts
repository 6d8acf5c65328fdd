/** All pairs of parts of different courses that match, found without comparing each with each. */
import { BANDS, bandKey, ROWS } from '../../likeness/bands.js'
import { BINS } from '../../likeness/bins.js'
import { isMatch } from '../../likeness/is-match.js'
import { NEIGHBOURS, WHOLE_GROUP } from './bounds.js'
import { compareParts } from './compare-parts.js'
import type { PartTable } from './part-table.js'
import { orderOf } from './sort-keys.js'

export interface MatchingParts {
  /** Numbers of parts, the earlier one first; no pair twice. */
  readonly pairs: readonly (readonly [number, number])[]
  /** How many parts are in groups too large to compare each with each. */
  readonly bounded: number
}

const isSameBand = ({ bins }: PartTable, one: number, other: number, band: number): boolean => {
  for (let row = band * ROWS; row < (band + 1) * ROWS; row += 1)
    if (bins[one * BINS + row] !== bins[other * BINS + row]) return false
  return true
}

/** @param names of each course, what versions of one course share: they are not compared */
export const matchingParts = (table: PartTable, names: readonly unknown[]): MatchingParts => {
  const { count, bins, courses, sizes, kind } = table
  const keys = new Uint32Array(count)
  /** By part and band, whether the group was too large: a pair may not have been looked at there. */
  const isBounded = new Uint8Array(count * BANDS)
  const large = new Uint8Array(count)
  const found: [number, number][] = []

  /** A pair is looked at in the first band that the two share, and never again. */
  const wasSeen = (one: number, other: number, before: number): boolean => {
    for (let band = 0; band < before; band += 1)
      if (isBounded[one * BANDS + band] === 0 && isSameBand(table, one, other, band)) return true
    return false
  }
  const look = (one: number, other: number, band: number): void => {
    if (names[courses[one] as number] === names[courses[other] as number]) return
    if (wasSeen(one, other, band)) return
    const likeness = compareParts(table, one, table, other)
    if (isMatch(kind, likeness, sizes[one] as number, sizes[other] as number)) found.push([one, other])
  }
  const lookAt = (order: Uint32Array, start: number, end: number, band: number): void => {
    const isLarge = end - start > WHOLE_GROUP
    for (let at = start; at < end; at += 1) {
      const one = order[at] as number
      if (isLarge) {
        isBounded[one * BANDS + band] = 1
        large[one] = 1
      }
      const last = isLarge ? Math.min(end, at + 1 + NEIGHBOURS) : end
      for (let next = at + 1; next < last; next += 1) look(one, order[next] as number, band)
    }
  }

  for (let band = 0; band < BANDS; band += 1) {
    for (let part = 0; part < count; part += 1) keys[part] = bandKey(bins, part * BINS, band)
    const order = orderOf(keys)
    let start = 0
    for (let at = 1; at <= count; at += 1) {
      if (at < count && keys[order[at] as number] === keys[order[start] as number]) continue
      if (at - start > 1) lookAt(order, start, at, band)
      start = at
    }
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  // In large groups a pair may have been found under several keys.
  const pairs = found.filter(
    ([one, other], at) => at === 0 || found[at - 1]?.[0] !== one || found[at - 1]?.[1] !== other,
  )
  return { pairs, bounded: large.reduce((sum, each) => sum + each, 0) }
}
