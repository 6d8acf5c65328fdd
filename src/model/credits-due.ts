/** The credits a course gives under a credit policy. */
import type { CreditPolicy } from './credit-policy.js'
import type { Hours } from './hours.js'

/** Halves and thirds leave crumbs behind the point that no policy means. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6

const rounded = (credits: number, { rounding = 'none', step = 1 }: CreditPolicy): number => {
  if (rounding === 'none') return credits
  const steps = tidy(credits / step)
  return (rounding === 'down' ? Math.floor(steps) : Math.round(steps)) * step
}

/** Hours of another length count for as many minutes as they have. */
export const creditsDue = ({ total, minutesPerHour }: Hours, policy: CreditPolicy): number => {
  const scale =
    minutesPerHour === undefined || policy.minutesPerHour === undefined
      ? 1
      : minutesPerHour / policy.minutesPerHour
  const credits = rounded((total * scale) / policy.hoursPerCredit, policy)
  return tidy(Math.min(credits, policy.cap ?? Number.POSITIVE_INFINITY))
}
