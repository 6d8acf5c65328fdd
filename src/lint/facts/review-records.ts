/** The records of review as they count: of each step the last one. */
import type { Review } from '../../model/review.js'
import type { Package } from '../../parse/package.js'

export interface PlacedReview extends Review {
  readonly pointer: string
}

/** Every record with its place, in the order of the days and, within a day, of the list. */
export const reviewRecords = ({ course }: Package): readonly PlacedReview[] =>
  (course.review ?? [])
    .map((record, at) => ({ ...record, pointer: `/course/review/${at}` }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

/** The last record of each step, by the name of the step. */
export const lastOfEachStep = (pkg: Package): ReadonlyMap<string, PlacedReview> =>
  new Map(reviewRecords(pkg).map((record) => [record.step, record]))
