/** Counts courses and sums their hours under headings. */
import type { CoverageAmount } from '../../model/coverage.js'
import type { Counting } from './dimensions.js'
import type { ByValue } from './order.js'

/** One part of a heading: which values a course has there, and how they are ordered. */
export interface Part {
  readonly order: ByValue
  valuesOf(course: Counting): readonly string[]
}

interface Sum {
  courses: number
  hundredths: number
}

export interface Tallied extends CoverageAmount {
  readonly key: readonly string[]
}

export const amountOf = (courses: readonly Pick<Counting, 'hundredths'>[]): CoverageAmount => ({
  courses: courses.length,
  hours: courses.reduce((sum, { hundredths }) => sum + hundredths, 0) / 100,
})

/** A rank as two characters that sort as the ranks do: keys are made and compared by the million. */
const RADIX = 0x8000
const markOf = (rank: number): string => String.fromCharCode(Math.floor(rank / RADIX), rank % RADIX)
const MARK_LENGTH = 2

interface Coded {
  readonly values: readonly string[]
  readonly marks: ReadonlyMap<string, string>
}

const codedOf = (courses: readonly Counting[], { order, valuesOf }: Part): Coded => {
  const found = new Set<string>()
  for (const course of courses) for (const value of valuesOf(course)) found.add(value)
  const values = [...found].sort(order)
  return { values, marks: new Map(values.map((value, rank) => [value, markOf(rank)])) }
}

const rankIn = (key: string, part: number): number =>
  key.charCodeAt(part * MARK_LENGTH) * RADIX + key.charCodeAt(part * MARK_LENGTH + 1)

/**
 * Each course once under each of its headings, which are all ways to take one value of each part. The rows are in the
 * order of the parts, the first counting most.
 */
export const tally = (courses: readonly Counting[], parts: readonly Part[]): readonly Tallied[] => {
  const coded = parts.map((part) => ({ part, ...codedOf(courses, part) }))
  const sums = new Map<string, Sum>()
  for (const course of courses) {
    let keys: readonly string[] = ['']
    for (const { part, marks } of coded) {
      const tails = part.valuesOf(course).map((value) => marks.get(value) ?? '')
      keys =
        tails.length === 1
          ? keys.map((head) => head + tails[0])
          : keys.flatMap((head) => tails.map((tail) => head + tail))
    }
    for (const key of keys) {
      const sum = sums.get(key)
      if (sum === undefined) sums.set(key, { courses: 1, hundredths: course.hundredths })
      else {
        sum.courses += 1
        sum.hundredths += course.hundredths
      }
    }
  }
  return [...sums.keys()].sort().map((key) => {
    const { courses: count, hundredths } = sums.get(key) as Sum
    return {
      key: coded.map(({ values }, part) => values[rankIn(key, part)] ?? ''),
      courses: count,
      hours: hundredths / 100,
    }
  })
}
