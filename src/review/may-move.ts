/** Whether the status of a course may change, and what is still wanted before it may. */
import type { Diagnostic } from '../base/diagnostic.js'
import { foldName } from '../base/fold.js'
import type { Words } from '../base/words.js'
import { words } from '../base/words.js'
import { isAccepted } from '../model/curation-status.js'
import type { Profile } from '../model/profile.js'
import type { Review } from '../model/review.js'
import { findTerm } from '../model/vocabulary/find-term.js'
import { notReviewed, stepMissing, wrongMove } from './diagnostics.js'
import { statusMoves } from './status-moves.js'

export interface Move {
  /** A term of `curation-status`; a course that names none is a draft. */
  readonly from: string | undefined
  readonly to: string
  readonly reviews: readonly Review[]
  /** The content digest of the course as it is, which records must name. */
  readonly content: string
}

const labelOf = (status: string): Words => findTerm('curation-status', status)?.label ?? words(status, status)

type StepState = 'passed' | 'missing' | 'stale' | 'unbound' | 'failed'

/** The last word on a step, by its day and, within a day, by its place in the list. */
const lastOn = (step: string, reviews: readonly Review[]): Review | undefined =>
  reviews
    .filter((review) => foldName(review.step) === foldName(step))
    .reduce<Review | undefined>(
      (last, next) => (last === undefined || next.date >= last.date ? next : last),
      undefined,
    )

const stateOf = (review: Review | undefined, content: string): StepState => {
  if (review === undefined) return 'missing'
  if (review.verdict !== 'pass') return 'failed'
  if (review.digest === undefined) return 'unbound'
  return review.digest === content ? 'passed' : 'stale'
}

/**
 * What speaks against a move; nothing where it may be made. Before a course is recommended, selected or published, each
 * step of the profile must have passed the content as it is; where the profile names no steps, one record must have.
 *
 * @example
 * mayMove({ from: 'in-review', to: 'published', reviews, content }, { reviewSteps: ['一审', '二审', '三审'] })
 */
export const mayMove = (
  { from = 'draft', to, reviews, content }: Move,
  { reviewSteps = [] }: Pick<Profile, 'reviewSteps'> = {},
): readonly Diagnostic[] => {
  const next = statusMoves[from] ?? []
  if (!next.includes(to)) {
    return [wrongMove({}, { from: labelOf(from), to: labelOf(to), next: next.map(labelOf) })]
  }
  if (!isAccepted(to)) return []
  if (reviewSteps.length === 0) {
    const steps = new Set(reviews.map(({ step }) => step))
    const passed = [...steps].some((step) => stateOf(lastOn(step, reviews), content) === 'passed')
    return passed ? [] : [notReviewed({}, { to: labelOf(to) })]
  }
  return reviewSteps.flatMap((step) => {
    const state = stateOf(lastOn(step, reviews), content)
    return state === 'passed' ? [] : [stepMissing({}, { step, to: labelOf(to), state })]
  })
}
