/** What gathers matches of parts into matches of courses. */
import { byCodeUnit } from '../../base/path.js'
import type { Matched } from '../../likeness/weigh.js'
import type { AlikePair } from './alike-pair.js'
import { compareParts } from './compare-parts.js'
import type { PartTable } from './part-table.js'

/** Shingles of all lessons, by the number of the course. */
export const courseSizes = ({ count, courses, sizes }: PartTable, of: number): Float64Array => {
  const sums = new Float64Array(of)
  for (let part = 0; part < count; part += 1) {
    const course = courses[part] as number
    sums[course] = (sums[course] as number) + (sizes[part] as number)
  }
  return sums
}

export const matchedOf = (a: PartTable, one: number, b: PartTable, other: number): Matched => ({
  one,
  other,
  sizes: [a.sizes[one] as number, b.sizes[other] as number],
  match: {
    kind: a.kind,
    id: a.ids[one] as string,
    other: b.ids[other] as string,
    ...compareParts(a, one, b, other),
  },
})

type Told = Pick<AlikePair, 'similarity' | 'containment' | 'otherContainment' | 'course'> &
  Partial<Pick<AlikePair, 'first'>>

const most = ({ containment, otherContainment }: Told): number => Math.max(containment, otherContainment)

/** Most alike first; of equals, by the ids, the later version before the earlier one. */
export const byLikeness = (a: Told, b: Told): number =>
  b.similarity - a.similarity ||
  most(b) - most(a) ||
  byCodeUnit(a.first?.id ?? '', b.first?.id ?? '') ||
  byCodeUnit(a.course.id, b.course.id) ||
  byCodeUnit(b.first?.version ?? '', a.first?.version ?? '') ||
  byCodeUnit(b.course.version, a.course.version) ||
  byCodeUnit(a.first?.identity ?? '', b.first?.identity ?? '') ||
  byCodeUnit(a.course.identity, b.course.identity)

/** Of several versions of two courses, the first pair. */
export const oncePerPair = <T extends Told>(pairs: readonly T[]): readonly T[] => {
  const seen = new Set<string>()
  return pairs.filter(({ first, course }) => {
    const key = `${first?.id ?? ''} ${course.id}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
