/** Package → diagnostics: runs the rules, weighs what they find, and applies suppressions. */
import { byPlace, type Diagnostic } from '../base/diagnostic.js'
import type { Package } from '../parse/package.js'
import { acrossCodes } from './across.js'
import { levelOf } from './level-of.js'
import type { LintProfile, Rule } from './rule.js'
import { builtinRules } from './rules/index.js'
import { suppress } from './suppress.js'

export interface LintOptions {
  /** The rules to run; an application adds its own as `[...builtinRules, mine]`. */
  readonly rules?: readonly Rule[]
  /** The rules of a province: what it requires, and how much each finding weighs. */
  readonly profile?: LintProfile
}

/**
 * Checks a package; findings are sorted by file, place and code.
 *
 * @example
 * lint(pkg, { profile: { severities: { 'asset/unused': 'off' } } })
 */
export const lint = (
  pkg: Package,
  { rules = builtinRules, profile = {} }: LintOptions = {},
): readonly Diagnostic[] => {
  const findings: Diagnostic[] = []
  const idle = new Set([...builtinRules.map(({ code }) => code), ...acrossCodes])
  for (const rule of rules) {
    const severity = levelOf(rule, profile)
    if (severity === 'off') idle.add(rule.code)
    else idle.delete(rule.code)
    if (severity === 'off') continue
    for (const found of rule.check(pkg, profile)) findings.push({ ...found, severity })
  }
  return [...suppress(pkg, findings, idle)].sort(byPlace)
}
