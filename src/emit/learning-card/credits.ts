/** The credits of a course under the policy of the place, or why there are none. */
import type { Language } from '../../base/words.js'
import type { CourseMeta } from '../../model/course.js'
import type { CreditPolicy } from '../../model/credit-policy.js'
import { creditsDue } from '../../model/credits-due.js'
import { noCredits } from './words.js'

export interface Credits {
  /** What follows from the hours by the policy. */
  readonly due?: number
  /** What the author wrote, whatever follows. */
  readonly declared?: number
  /** The mark of the policy that the author named. */
  readonly declaredPolicy?: string
  /** The policy that was used, as the profile has it. */
  readonly policy?: CreditPolicy
  /** Where nothing was worked out. */
  readonly reason?: keyof typeof noCredits
  readonly note?: string
}

const reasonOf = (
  { hours, creditPolicy: named }: CourseMeta,
  policy: CreditPolicy | undefined,
): keyof typeof noCredits | undefined => {
  if (policy === undefined) return 'no-policy'
  if (named !== undefined && named !== policy.id) return 'other-policy'
  return hours === undefined ? 'no-hours' : undefined
}

export const creditsOf = (
  course: CourseMeta,
  policy: CreditPolicy | undefined,
  language: Language,
): Credits => {
  const { credits, creditPolicy, hours } = course
  const said = {
    ...(credits === undefined ? {} : { declared: credits }),
    ...(creditPolicy === undefined ? {} : { declaredPolicy: creditPolicy }),
  }
  const reason = reasonOf(course, policy)
  if (reason !== undefined || policy === undefined || hours === undefined) {
    const why = reason ?? 'no-policy'
    return { ...said, reason: why, note: noCredits[why][language] }
  }
  return { due: creditsDue(hours, policy), ...said, policy }
}
