/** ImportPlan + Bundle → Store: does what was shown, all of it or nothing. */
import type { Result } from '../base/diagnostic.js'
import type { Bundle } from '../bundle/bundle.js'
import type { ImportPlan } from '../model/import-plan.js'
import { type ApplyOptions, carryOut } from './carry-out.js'
import { planImport } from './plan-import.js'
import type { Store } from './store.js'

/**
 * Carries out a plan: media first, which is nobody's yet, then everything else in one transaction of the store. After a
 * crash it can be called again; where it has been carried out already it does nothing.
 *
 * @returns the plan as it was carried out, with the sides that were taken
 * @example
 * const { value: found } = await plan(await store.installed(bundle.manifest.id), bundle)
 * const { value: done, diagnostics } = await apply(found, bundle, store)
 */
export const applyPlan = (
  shown: ImportPlan,
  bundle: Bundle,
  store: Store,
  options: ApplyOptions = {},
): Promise<Result<ImportPlan>> => carryOut(shown, bundle, store, options, planImport)
