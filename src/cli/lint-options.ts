/** The options by which a user weighs the rules. */
import { acrossCodes, builtinRules, type LintOptions, level, words } from '../index.js'
import type { Option } from './options.js'
import { unknownLevel, unknownRule } from './usage-error.js'

export const ruleOption = {
  type: 'list',
  value: 'CODE:LEVEL',
  summary: words('改一条规则的级别：off、info、warning、error', 'Weigh a rule: off, info, warning or error'),
} as const satisfies Option

/** Reads `--rule quiz/single-key:warning`; a rule or level that does not exist is a mistake of usage. */
export const lintOptions = (rules: readonly string[]): LintOptions => {
  const codes = [...builtinRules.map((rule) => rule.code), ...acrossCodes]
  const severities = rules.map((each) => {
    const colon = each.lastIndexOf(':')
    const code = each.slice(0, colon)
    const weight = level.safeParse(each.slice(colon + 1))
    if (colon < 0 || !weight.success) throw unknownLevel(each, level.options)
    if (!codes.includes(code)) throw unknownRule(code, codes)
    return [code, weight.data] as const
  })
  return { profile: { severities: Object.fromEntries(severities) } }
}
