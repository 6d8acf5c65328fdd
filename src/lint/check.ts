/** Tree → package and everything that was found in it: parse and lint in one go. */
import { byPlace, type Result } from '../base/diagnostic.js'
import type { Tree } from '../base/tree.js'
import type { MarkdownEngine } from '../markdown/engine.js'
import type { ParseLimits } from '../parse/limits.js'
import type { Package } from '../parse/package.js'
import { parse } from '../parse/parse.js'
import { judge, type LintOptions } from './lint.js'
import type { Judged } from './suppress.js'

export interface CheckOptions extends LintOptions {
  readonly limits?: Partial<ParseLimits>
  /** Stands in for the portable parser of Markdown; what is found is the same with and without it. */
  readonly engine?: MarkdownEngine
  /** See {@link parse}. */
  readonly onDocument?: (file: string) => void
}

/** The package, what was found in it, and what its author hid. */
export type CheckResult = Result<Package> & Judged

/**
 * Parses and lints a package.
 *
 * @example
 * const { value: pkg, diagnostics } = await check(files)
 * if (pkg && !hasErrors(diagnostics)) await pack(pkg)
 */
export const check = async (tree: Tree, options: CheckOptions = {}): Promise<CheckResult> => {
  const { limits, engine, onDocument, ...lintOptions } = options
  const { value, diagnostics } = await parse(tree, {
    ...limits,
    ...(engine && { engine }),
    ...(onDocument && { onDocument }),
  })
  if (value === undefined) return { diagnostics, suppressed: [] }
  const judged = judge(value, lintOptions)
  return { ...judged, value, diagnostics: [...diagnostics, ...judged.diagnostics].sort(byPlace) }
}
