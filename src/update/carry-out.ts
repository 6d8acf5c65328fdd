/** ImportPlan + Bundle → Store: does what was shown, where it is still what would be planned. */
import type { Diagnostic, Result } from '../base/diagnostic.js'
import type { Bundle } from '../bundle/bundle.js'
import type { ImportPlan } from '../model/import-plan.js'
import type { Installed } from '../model/installed.js'
import { conflict, movedOn, otherBundle, planChanged } from './diagnostics.js'
import { digestOf } from './digest-of.js'
import { hasOwnDigest } from './plan-digest.js'
import type { planImport } from './plan-import.js'
import { type Side, settle, settleAs } from './settle.js'
import type { Store } from './store.js'

export interface ApplyOptions {
  /** The side to take in conflicts that the plan leaves open; without it, they are refused. */
  readonly onConflict?: Side
}

/** What speaks against a plan before anything is looked up. */
const objections = (plan: ImportPlan, bundle: Bundle): readonly Diagnostic[] => {
  if (!hasOwnDigest(plan)) return [planChanged({}, {})]
  if (bundle.identity !== plan.to.identity) return [otherBundle({}, {})]
  return plan.steps.flatMap(({ action, resolution, kind, id, title = id }) =>
    action === 'conflict' && resolution === undefined ? [conflict({}, { kind, id, title })] : [],
  )
}

/**
 * What speaks against a plan now. A digest can be made anew by anybody, and somebody may have edited what the plan
 * touches since it was made: so the plan must be the one that would be made now, but for the sides that were taken.
 */
const outdated = async (
  plan: ImportPlan,
  bundle: Bundle,
  store: Store,
  now: Installed | undefined,
  make: typeof planImport,
): Promise<readonly Diagnostic[]> => {
  if (now?.identity !== plan.from?.identity) return [movedOn({}, {})]
  const edited = (await store.edited?.(plan.package)) ?? []
  const { value: fresh, diagnostics } = await make(now, bundle, { edited })
  if (fresh === undefined) return diagnostics
  if (digestOf(fresh.next) !== digestOf(plan.next)) return [planChanged({}, {})]
  return settleAs(fresh, plan.steps).digest === plan.digest ? [] : [movedOn({}, {})]
}

const putMedia = async ({ manifest, tree }: Bundle, store: Store): Promise<void> => {
  for (const asset of manifest.files) {
    const content = asset.path.startsWith('data/assets/') ? tree.get(asset.path) : undefined
    if (content !== undefined && !(await store.hasAsset(asset))) await store.putAsset(asset, content)
  }
}

/** @param make how the plan was made */
export const carryOut = async (
  shown: ImportPlan,
  bundle: Bundle,
  store: Store,
  { onConflict }: ApplyOptions,
  make: typeof planImport,
): Promise<Result<ImportPlan>> => {
  const isWhole = hasOwnDigest(shown)
  const plan = isWhole && onConflict !== undefined ? settle(shown, onConflict) : shown
  const refused = objections(plan, bundle)
  if (refused.length > 0) return { diagnostics: refused }

  const done: Result<ImportPlan> = { value: plan, diagnostics: [] }
  const now = await store.installed(plan.package)
  if (now?.identity === plan.to.identity) return done
  const late = await outdated(plan, bundle, store, now, make)
  if (late.length > 0) return { diagnostics: late }
  await putMedia(bundle, store)
  return (await store.commit({ plan, bundle })) ? done : { diagnostics: [movedOn({}, {})] }
}
