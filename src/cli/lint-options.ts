/** The option by which a user weighs the rules. */
import { groupOf, level, type Profile, ruleCodes, words } from '../index.js'
import type { Option } from './options.js'
import { unknownLevel, unknownRule } from './usage-error.js'

export const ruleOption = {
  type: 'list',
  value: 'CODE:LEVEL',
  summary: words(
    '改一条或一组（如 text/*）规则的级别：off、info、warning、error',
    'Weigh a rule, or a group such as text/*: off, info, warning or error',
  ),
} as const satisfies Option

const known = new Set([...ruleCodes, ...ruleCodes.map(groupOf)])

/** Reads `--rule quiz/single-key:warning`; a rule or level that does not exist is a mistake of usage. */
export const severitiesOf = (rules: readonly string[]): NonNullable<Profile['severities']> => {
  const severities = rules.map((each) => {
    const colon = each.lastIndexOf(':')
    const code = each.slice(0, colon)
    const weight = level.safeParse(each.slice(colon + 1))
    if (colon < 0 || !weight.success) throw unknownLevel(each, level.options)
    if (!known.has(code)) throw unknownRule(code, [...known])
    return [code, weight.data] as const
  })
  return Object.fromEntries(severities)
}
