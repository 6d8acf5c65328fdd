/** The records of review in a bundle: which of them saw the content as it is now. */
import { type Checked, defineDiagnostic } from '../base/diagnostic.js'
import { words } from '../base/words.js'
import { type Bundle, paths } from '../bundle/bundle.js'
import { readCourse } from '../bundle/read.js'
import type { Review } from '../model/review.js'

/** A record of review, and what it is worth for the content as it is now. */
export interface BoundReview {
  readonly review: Review
  /** `fresh`: it saw this content. `stale`: it saw another. `unbound`: it does not say what it saw. */
  readonly state: 'fresh' | 'stale' | 'unbound'
}

const staleReview = defineDiagnostic({
  code: 'trust/review-stale',
  severity: 'warning',
  message: ({ step, by, date }: Pick<Review, 'step' | 'by' | 'date'>) =>
    words(
      `「${step}」（${by}，${date}）审的不是现在的内容。`,
      `The review \`${step}\` by \`${by}\` on ${date} saw other content than this.`,
    ),
  why: words(
    '通过的是当时的内容，后来改过的地方没有人看过。',
    'What passed was the content of that day; nobody has looked at what was changed since.',
  ),
  help: words(
    '请把现在的内容再审一次，补上带「校验值」的审核记录；用「kebao inspect」可以查到。',
    'Have it reviewed as it is now, and add a record with the `digest` that `kebao inspect` shows.',
  ),
})

/** Of each step the last record, by its day and, within a day, by its place in the list. */
const lastOfEachStep = (reviews: readonly Review[]): ReadonlySet<Review> => {
  const byDate = [...reviews].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return new Set(new Map(byDate.map((review) => [review.step, review])).values())
}

const stateOf = ({ digest }: Review, content: string): BoundReview['state'] => {
  if (digest === undefined) return 'unbound'
  return digest === content ? 'fresh' : 'stale'
}

/**
 * The records of review of a bundle, in the author's order, each compared with the content digest. A pass that is the last
 * word on its step and saw other content is a warning; what an earlier record saw does not matter any more.
 *
 * A record is what the publisher says; who signed the bundle is another question.
 *
 * @example
 * const { value: reviews } = await reviewsOf(bundle)
 * reviews.every(({ state }) => state === 'fresh')
 */
export const reviewsOf = async (bundle: Bundle): Promise<Checked<readonly BoundReview[]>> => {
  const { review: reviews = [] } = await readCourse(bundle)
  const { content } = bundle.manifest
  const last = lastOfEachStep(reviews)
  const value = reviews.map((review) => ({ review, state: stateOf(review, content) }))
  const outdated = value.filter(
    ({ review, state }) => state === 'stale' && review.verdict === 'pass' && last.has(review),
  )
  return {
    value,
    diagnostics: outdated.map(({ review: { step, by, date } }) =>
      staleReview({ file: paths.course }, { step, by, date }),
    ),
  }
}
