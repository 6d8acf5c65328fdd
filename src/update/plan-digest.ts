/** The digest of a plan: what was shown and agreed to cannot be changed unseen. */
import type { ImportPlan } from '../model/import-plan.js'
import { digestOf } from './digest-of.js'

/** Puts the digest of everything else into a plan. */
export const withDigest = (plan: Omit<ImportPlan, 'digest'>): ImportPlan => ({
  ...plan,
  digest: digestOf(plan),
})

export const hasOwnDigest = ({ digest, ...plan }: ImportPlan): boolean => digestOf(plan) === digest
