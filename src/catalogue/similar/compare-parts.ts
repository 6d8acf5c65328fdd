/** Two parts of tables → how alike they are. */
import type { Likeness } from '../../likeness/alike.js'
import { BINS } from '../../likeness/bins.js'
import { likenessFrom, unlike } from '../../likeness/share-of.js'
import type { PartTable } from './part-table.js'

/** The likeness of a part of one table to a part of another, or of the same. */
export const compareParts = (a: PartTable, one: number, b: PartTable, other: number): Likeness => {
  const [from, to] = [one * BINS, other * BINS]
  let equal = 0
  for (let at = 0; at < BINS; at += 1) if (a.bins[from + at] === b.bins[to + at]) equal += 1
  return equal === 0 ? unlike : likenessFrom(equal / BINS, a.sizes[one] as number, b.sizes[other] as number)
}
