/** The sketches of many courses in one place, as all comparing reads them. */
import { BINS, readBins } from '../../likeness/bins.js'
import type { Fingerprint, Sketch } from '../../model/fingerprint.js'

export type PartKind = 'lesson' | 'question'

/** Lessons or questions of all courses, in the order of the courses. */
export interface PartTable {
  readonly kind: PartKind
  readonly count: number
  /** All bins, those of part n from `n * BINS`. */
  readonly bins: Uint32Array
  /** Shingles by part. */
  readonly sizes: Float64Array
  /** The number of its course by part. */
  readonly courses: Uint32Array
  /** As `PartMatch` names it. */
  readonly ids: readonly string[]
  /** Numbers of the courses of which a sketch could not be read. */
  readonly unread: ReadonlySet<number>
}

interface Part {
  readonly id: string
  readonly sketch: Sketch
}

const partsOf = (kind: PartKind, { lessons, questions }: Fingerprint): readonly Part[] =>
  kind === 'lesson'
    ? lessons
    : questions.map(({ lesson, id, sketch }) => ({
        id: lesson === undefined ? id : `${lesson}/${id}`,
        sketch,
      }))

/** Parts without shingles are left out: they are like nothing. */
export const partTable = (kind: PartKind, courses: readonly (Fingerprint | undefined)[]): PartTable => {
  const all = courses.map((course) => (course === undefined ? [] : partsOf(kind, course)))
  const most = all.reduce((sum, parts) => sum + parts.length, 0)
  const bins = new Uint32Array(most * BINS)
  const sizes = new Float64Array(most)
  const owners = new Uint32Array(most)
  const ids: string[] = []
  const unread = new Set<number>()
  for (const [course, parts] of all.entries()) {
    for (const { id, sketch } of parts) {
      if (sketch.size === 0) continue
      const at = ids.length
      if (!readBins(sketch.bins, bins, at * BINS)) {
        unread.add(course)
        continue
      }
      sizes[at] = sketch.size
      owners[at] = course
      ids.push(id)
    }
  }
  return { kind, count: ids.length, bins, sizes, courses: owners, ids, unread }
}
