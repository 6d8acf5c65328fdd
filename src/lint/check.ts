/** Tree → package and everything that was found in it: parse and lint in one go. */
import { byPlace, type Result } from '../base/diagnostic.js'
import type { Tree } from '../base/tree.js'
import type { ParseLimits } from '../parse/limits.js'
import type { Package } from '../parse/package.js'
import { parse } from '../parse/parse.js'
import { type LintOptions, lint } from './lint.js'

export interface CheckOptions extends LintOptions {
  readonly limits?: Partial<ParseLimits>
}

/**
 * Parses and lints a package.
 *
 * @example
 * const { value: pkg, diagnostics } = await check(files)
 * if (pkg && !hasErrors(diagnostics)) await pack(pkg)
 */
export const check = async (
  tree: Tree,
  { limits, ...options }: CheckOptions = {},
): Promise<Result<Package>> => {
  const { value, diagnostics } = await parse(tree, limits)
  if (value === undefined) return { diagnostics }
  return { value, diagnostics: [...diagnostics, ...lint(value, options)].sort(byPlace) }
}
