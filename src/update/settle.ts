/** Takes a side in the conflicts of a plan; the choice is part of the plan, and of its digest. */
import type { ImportPlan, ImportStep } from '../model/import-plan.js'
import { withDigest } from './plan-digest.js'
import { stepReason } from './step-reason.js'

/** Whose side is taken where both changed an item: the new version's, or what somebody made of it here. */
export type Side = NonNullable<ImportStep['resolution']>

const settleStep = (step: ImportStep, resolution: Side): ImportStep => {
  if (step.action !== 'conflict' || step.resolution !== undefined) return step
  const settled = { ...step, resolution }
  return { ...settled, reason: stepReason(settled) }
}

const nameOf = ({ kind, id }: ImportStep): string => `${kind}/${id}`

/** The plan with the sides that were taken in other steps. */
export const settleAs = ({ digest: _, ...plan }: ImportPlan, taken: readonly ImportStep[]): ImportPlan => {
  const sides = new Map(taken.map((step) => [nameOf(step), step.resolution]))
  const steps = plan.steps.map((step) => {
    const side = sides.get(nameOf(step))
    return side === undefined ? step : settleStep(step, side)
  })
  return withDigest({ ...plan, steps })
}

/**
 * The plan with a side taken in the conflicts that were still open.
 *
 * @example
 * const settled = settle(found, 'here') // keep what was changed here
 */
export const settle = ({ digest: _, ...plan }: ImportPlan, side: Side): ImportPlan =>
  withDigest({ ...plan, steps: plan.steps.map((step) => settleStep(step, side)) })
