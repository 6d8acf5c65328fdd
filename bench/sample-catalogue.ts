/** A catalogue of courses that nobody wrote, with fingerprints, in which some courses are copies of others. */
import { type Catalogue, catalogueOf } from '../src/catalogue/catalogue.js'
import { sketchOf } from '../src/likeness/sketch-of.js'
import type { Fingerprint } from '../src/model/fingerprint.js'
import { lessonPool } from './likeness/lesson-pool.js'
import { random } from './random.js'
import { sampleEntries } from './sample-entries.js'

/** One course in so many is a copy of the one before, with one phrase in eight replaced. */
const COPY = 20

/** Of each course, whether it is such a copy. */
export const copiesAmong = (courses: number, seed = 7): readonly boolean[] => {
  const { below } = random(seed + 4)
  return Array.from({ length: courses }, (_, at) => at > 0 && below(COPY) === 0)
}

export interface SampleOptions {
  /** Makes the sketches of lessons; `sketchOf` by default. */
  readonly sketch?: typeof sketchOf
  /** How many lessons each course has; 10 by default. */
  readonly lessons?: number
  readonly seed?: number
}

export const sampleCatalogue = (
  courses: number,
  { lessons = 10, seed = 7, sketch = sketchOf }: SampleOptions = {},
): Catalogue => {
  const pool = lessonPool(seed)
  const copies = copiesAmong(courses, seed)
  let texts: readonly string[] = []
  const entries = sampleEntries(courses)
  const fingerprints = entries.map(({ id, version, identity }, at): Fingerprint => {
    texts =
      copies[at] === true
        ? texts.map((text) => pool.edited(text, 8))
        : Array.from({ length: lessons }, () => pool.lesson())
    return {
      id,
      version,
      identity,
      lessons: texts.map((text, lesson) => ({ id: `lesson-${lesson + 1}`, sketch: sketch(text) })),
      questions: texts.map((_, lesson) => {
        const { stem, options } = pool.question()
        return { lesson: `lesson-${lesson + 1}`, id: 'Q1', sketch: sketchOf([stem, ...options].join('\n')) }
      }),
    }
  })
  return catalogueOf(entries, fingerprints)
}
