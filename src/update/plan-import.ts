/** Installed + Bundle → ImportPlan: what an import will do, before it does anything. */

import { compareVersions } from '../base/compare-versions.js'
import type { Result } from '../base/diagnostic.js'
import type { Bundle } from '../bundle/bundle.js'
import type { ImportPlan } from '../model/import-plan.js'
import type { Installed } from '../model/installed.js'
import { otherPackage } from './diagnostics.js'
import { importSteps } from './import-steps.js'
import { installedOf } from './installed-of.js'
import { withDigest } from './plan-digest.js'

export interface PlanOptions {
  /** Items that somebody changed here since the last import, as `kind/id`: what `Store.edited` tells. */
  readonly edited?: readonly string[]
}

const directionOf = (before: Installed | undefined, after: Installed): ImportPlan['direction'] => {
  if (before === undefined) return 'install'
  if (before.identity === after.identity) return 'same'
  return compareVersions(after.version, before.version) < 0 ? 'back' : 'update'
}

/**
 * Plans the import of a bundle over what is installed. Items are told by their ids: a lesson that is renamed or moved
 * to another unit is still that lesson, and keeps its learners.
 *
 * @param before what is installed of the package: `await store.installed(id)`
 *
 * @example
 * const before = await store.installed(bundle.manifest.id)
 * const { value: found } = await plan(before, bundle, { edited: await store.edited?.(bundle.manifest.id) })
 * for (const { reason } of found?.steps ?? []) console.log(reason['zh-CN'])
 */
export const planImport = async (
  before: Installed | undefined,
  bundle: Bundle,
  { edited = [] }: PlanOptions = {},
): Promise<Result<ImportPlan>> => {
  const next = await installedOf(bundle)
  if (before !== undefined && before.id !== next.id)
    return { diagnostics: [otherPackage({}, { installed: before.id, incoming: next.id })] }
  const direction = directionOf(before, next)
  const { version, identity } = next
  const steps = direction === 'same' ? [] : importSteps(before, next, new Set(edited))
  const plan = {
    planVersion: 1 as const,
    package: next.id,
    direction,
    ...(before && { from: { version: before.version, identity: before.identity } }),
    to: { version, identity },
    steps: [...steps],
    next,
  }
  return { value: withDigest(plan), diagnostics: [] }
}
