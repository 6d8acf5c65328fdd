/** Package → diagnostics: runs the rules, weighs what they find, and applies suppressions. */
import { byPlace, type Diagnostic } from '../base/diagnostic.js'
import type { Package } from '../parse/package.js'
import { inherit } from './inherit.js'
import { levelOf } from './level-of.js'
import type { Library, LintProfile, Rule } from './rule.js'
import { ruleCodes } from './rule-codes.js'
import { builtinRules } from './rules/index.js'
import { type Judged, suppress } from './suppress.js'

export interface LintOptions {
  /** The rules to run; an application adds its own as `[...builtinRules, mine]`. */
  readonly rules?: readonly Rule[]
  /** The rules of a province: what it requires, and how much each finding weighs. */
  readonly profile?: LintProfile
  /** The day it is, `YYYY-MM-DD`: kebao has no clock. Without it nothing is said to be out of date. */
  readonly today?: string
  /** Syllabi and a catalogue to compare the package with. */
  readonly library?: Library
}

/** False for a rule that is silent because nobody says what it checks against. */
const hasWhatItNeeds = ({ example }: Rule, profile: LintProfile, library: Library): boolean =>
  (example.syllabus === undefined || library.syllabi !== undefined) &&
  (example.alike === undefined || library.alike !== undefined) &&
  Object.keys(example.profile ?? {}).every((key) => profile[key as keyof LintProfile] !== undefined)

/** For every code there is, whether anything is checked under it. */
const whatRan = (
  rules: readonly Rule[],
  profile: LintProfile,
  library: Library,
): ReadonlyMap<string, boolean> =>
  new Map([
    ...ruleCodes.map((code) => [code, false] as const),
    ...rules.map((rule) => {
      const isOn = levelOf(rule, profile) !== 'off'
      return [rule.code, isOn && hasWhatItNeeds(rule, profile, library)] as const
    }),
  ])

/** Checks a package; tells what its author hid apart from what is left. */
export const judge = (
  pkg: Package,
  { rules = builtinRules, profile = {}, today, library = {} }: LintOptions = {},
): Judged => {
  const findings: Diagnostic[] = []
  const whole = inherit(pkg, profile.defaults)
  for (const rule of rules) {
    const severity = levelOf(rule, profile)
    if (severity === 'off') continue
    for (const found of rule.check(whole, profile, today, library)) findings.push({ ...found, severity })
  }
  const { diagnostics, suppressed } = suppress(pkg, findings, () => whatRan(rules, profile, library))
  return { diagnostics: [...diagnostics].sort(byPlace), suppressed }
}

/**
 * Checks a package; findings are sorted by file, place and code.
 *
 * @example
 * lint(pkg, { profile: { severities: { 'asset/unused': 'off' } } })
 */
export const lint = (pkg: Package, options: LintOptions = {}): readonly Diagnostic[] =>
  judge(pkg, options).diagnostics
