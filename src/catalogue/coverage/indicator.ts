/** `Indicator`: a share that says something of quality, with words for what is counted (M四(三), R132, R136). */
import type { Words } from '../../base/words.js'
import type { Counting } from './dimensions.js'

export interface Indicator {
  /** Permanent: plans and tables of years name it. */
  readonly id: string
  readonly label: Words
  /** What is counted above and below the line. */
  readonly counts: { readonly numerator: Words; readonly denominator: Words }
  readonly source: string
  /** What a course adds to either. */
  of(course: Counting): readonly [numerator: number, denominator: number]
}

type Parts = Pick<Indicator, 'id' | 'label' | 'source'>

/** A share of the courses for which `among` holds; of all where it is absent. */
export const share = (
  parts: Parts & {
    readonly numerator: Words
    readonly denominator: Words
    readonly holds: (course: Counting) => boolean
    readonly among?: (course: Counting) => boolean
  },
): Indicator => {
  const { id, label, source, numerator, denominator, holds, among = () => true } = parts
  return {
    id,
    label,
    counts: { numerator, denominator },
    source,
    of: (course) => (among(course) ? [Number(holds(course)), 1] : [0, 0]),
  }
}
