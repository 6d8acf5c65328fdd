/** Goes back to the version that was installed before. */
import type { Result } from '../base/diagnostic.js'
import type { ImportPlan } from '../model/import-plan.js'
import { type ApplyOptions, applyPlan } from './apply-plan.js'
import { noPrevious, notInstalled } from './diagnostics.js'
import { withDigest } from './plan-digest.js'
import { planImport } from './plan-import.js'
import type { Store } from './store.js'

/**
 * Undoes the last import of a package. Items have the same ids as before, so records that the update archived are there
 * again.
 *
 * @example
 * const { value: done, diagnostics } = await rollback('muye-college/straw', store)
 */
export const rollback = async (
  id: string,
  store: Store,
  options: ApplyOptions = {},
): Promise<Result<ImportPlan>> => {
  const now = await store.installed(id)
  if (now === undefined) return { diagnostics: [notInstalled({}, { id })] }
  const bundle = await store.previous(id)
  if (bundle === undefined) return { diagnostics: [noPrevious({}, { id })] }
  const edited = (await store.edited?.(id)) ?? []
  const { value: found, diagnostics } = await planImport(now, bundle, { edited })
  if (found === undefined) return { diagnostics }
  const { digest: _, ...plan } = found
  return applyPlan(withDigest({ ...plan, direction: 'back' }), bundle, store, options)
}
