/** Goes back to the version that was installed before. */
import type { Result } from '../base/diagnostic.js'
import type { ImportPlan } from '../model/import-plan.js'
import { type ApplyOptions, carryOut } from './carry-out.js'
import { noPrevious, notInstalled, otherVersion } from './diagnostics.js'
import { withDigest } from './plan-digest.js'
import { planImport } from './plan-import.js'
import type { Store } from './store.js'

/** Back, even where what stood before has the higher version. */
const planBack: typeof planImport = async (before, bundle, options) => {
  const { value, diagnostics } = await planImport(before, bundle, options)
  if (value === undefined) return { diagnostics }
  const { digest: _, ...plan } = value
  return { value: withDigest({ ...plan, direction: 'back' }), diagnostics }
}

export interface RollbackOptions extends ApplyOptions {
  /**
   * What must be installed to be undone: the identity of a bundle, or a version. Without it, calling again goes back one
   * more version; with it, calling again does nothing and says so (`update/other-version`).
   */
  readonly from?: string | undefined
}

/**
 * Undoes the last import of a package. Items have the same ids as before, so records that the update archived are there
 * again.
 *
 * @example
 * const shown = await store.installed('muye-college/straw')
 * const { value: done, diagnostics } = await rollback('muye-college/straw', store, { from: shown?.identity })
 */
export const rollback = async (
  id: string,
  store: Store,
  { from, ...options }: RollbackOptions = {},
): Promise<Result<ImportPlan>> => {
  const now = await store.installed(id)
  if (now === undefined) return { diagnostics: [notInstalled({}, { id })] }
  if (from !== undefined && from !== now.identity && from !== now.version)
    return { diagnostics: [otherVersion({}, { version: now.version })] }
  const bundle = await store.previous(id)
  if (bundle === undefined) return { diagnostics: [noPrevious({}, { id })] }
  const edited = (await store.edited?.(id)) ?? []
  const { value: plan, diagnostics } = await planBack(now, bundle, { edited })
  return plan === undefined ? { diagnostics } : carryOut(plan, bundle, store, options, planBack)
}
