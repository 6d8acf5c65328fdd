/** Course and catalogue → what in the catalogue is like the course. */
import type { Alike } from '../../likeness/alike.js'
import { BANDS, ROWS } from '../../likeness/bands.js'
import { BINS } from '../../likeness/bins.js'
import { fingerprintOf } from '../../likeness/fingerprint-of.js'
import { isMatch } from '../../likeness/is-match.js'
import { isEnough, type Matched, weigh } from '../../likeness/weigh.js'
import type { Fingerprint } from '../../model/fingerprint.js'
import type { Outline } from '../../outline/outline.js'
import type { Catalogue } from '../catalogue.js'
import { alikeCourse } from './alike-course.js'
import { compareParts } from './compare-parts.js'
import { byLikeness, courseSizes, matchedOf, oncePerPair } from './gather.js'
import { lineageOf } from './lineage-of.js'
import { type PartTable, partTable } from './part-table.js'
import { relationOf } from './relation-of.js'

interface Prepared {
  readonly lessons: PartTable
  readonly questions: PartTable
  readonly sizes: Float64Array
  readonly areRelated: ReturnType<typeof lineageOf>
}

/** Reading all sketches takes longer than comparing one course with them, and many are compared with one catalogue. */
const known = new WeakMap<Catalogue, Prepared>()

const prepared = (catalogue: Catalogue): Prepared => {
  const before = known.get(catalogue)
  if (before !== undefined) return before
  const { entries, fingerprints } = catalogue
  const sketched = entries.map(({ identity }) => fingerprints.get(identity))
  const lessons = partTable('lesson', sketched)
  const made: Prepared = {
    lessons,
    questions: partTable('question', sketched),
    sizes: courseSizes(lessons, entries.length),
    areRelated: lineageOf(entries),
  }
  known.set(catalogue, made)
  return made
}

/** True where two parts share a key, as `similarPairs` asks: both find the same. */
const shareBand = (a: PartTable, one: number, b: PartTable, other: number): boolean => {
  const [from, to] = [one * BINS, other * BINS]
  for (let band = 0; band < BANDS; band += 1) {
    const at = band * ROWS
    let row = 0
    while (row < ROWS && a.bins[from + at + row] === b.bins[to + at + row]) row += 1
    if (row === ROWS) return true
  }
  return false
}

/** Matches of all parts of a course, by the number of the other course. */
const matchesIn = (own: PartTable, all: PartTable): ReadonlyMap<number, readonly Matched[]> => {
  const found = new Map<number, Matched[]>()
  for (let one = 0; one < own.count; one += 1) {
    for (let other = 0; other < all.count; other += 1) {
      if (!shareBand(own, one, all, other)) continue
      const likeness = compareParts(own, one, all, other)
      if (!isMatch(own.kind, likeness, own.sizes[one] as number, all.sizes[other] as number)) continue
      const course = all.courses[other] as number
      const group = found.get(course) ?? []
      group.push(matchedOf(own, one, all, other))
      found.set(course, group)
    }
  }
  return found
}

/**
 * What in a catalogue is like a course, most alike first. A course of the same id is itself, in this version or another,
 * and never told; of several versions of another course, the one that is most alike is.
 *
 * @param print the fingerprint of the course, for whoever has made it already
 * @returns the courses with the lessons and questions that match; nothing of entries without a fingerprint
 * @example
 * for (const { course, relation, containment } of similar(outlineOf(pkg), catalogue)) …
 */
export const similar = (
  outline: Outline,
  catalogue: Catalogue,
  print: Fingerprint = fingerprintOf(outline, ''),
): readonly Alike[] => {
  const { entries } = catalogue
  const { lessons, questions, sizes, areRelated } = prepared(catalogue)
  const own = { lessons: partTable('lesson', [print]), questions: partTable('question', [print]) }
  const size = courseSizes(own.lessons, 1)[0] as number
  const taught = matchesIn(own.lessons, lessons)
  const asked = matchesIn(own.questions, questions)
  const self = { id: print.id, ...(outline.course.basedOn && { basedOn: outline.course.basedOn }) }
  const found = [...new Set([...taught.keys(), ...asked.keys()])].flatMap((at) => {
    const entry = entries[at]
    if (entry === undefined || entry.id === print.id) return []
    const both = [size, sizes[at] as number] as const
    const weighed = weigh(taught.get(at) ?? [], asked.get(at) ?? [], both)
    if (!isEnough(weighed, both)) return []
    return [
      { course: alikeCourse(entry), relation: relationOf(self, entry, weighed, areRelated), ...weighed },
    ]
  })
  return oncePerPair(found.sort(byLikeness)).map(({ otherContainment: _, ...alike }) => alike)
}
