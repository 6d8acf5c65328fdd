/** The plan of going back to the version that was installed before. */
import { type Bundle, type Diagnostic, type ImportPlan, plan } from 'kebao'
import type { Portal } from './portal-context.js'

type Back =
  | { readonly plan: ImportPlan; readonly bundle: Bundle }
  | { readonly refused: readonly Diagnostic[] }

/** Undefined where there is no way back. */
export const planBack = async ({ store }: Portal, course: string): Promise<Back | undefined> => {
  const installed = await store.installed(course)
  const bundle = installed && (await store.previous(course))
  if (bundle === undefined) return undefined
  const { value, diagnostics } = await plan(installed, bundle)
  return value === undefined ? { refused: diagnostics } : { plan: value, bundle }
}
