/** The rules whose level may be set, and the levels. */
import { words } from '../../base/words.js'
import { builtinRules } from '../../lint/rules/index.js'
import { level } from '../../model/profile.js'
import { ruleCard } from '../hover/rule-card.js'
import type { Choice } from './completion.js'

/** Rules that are not set yet, found by what they ask for as well. */
export const ruleChoices = (beside: readonly string[], hasColon: boolean): readonly Choice[] =>
  builtinRules.flatMap((rule): readonly Choice[] => {
    const { code, summary } = rule
    if (beside.includes(code)) return []
    return [
      {
        kind: 'key',
        label: code,
        detail: summary,
        about: ruleCard(rule),
        text: hasColon ? code : `${code}: `,
        names: [code, summary['zh-CN'], summary.en],
      },
    ]
  })

const LEVELS = {
  off: words('不检查', 'not checked'),
  info: words('提示', 'info'),
  warning: words('警告', 'warning'),
  error: words('错误', 'error'),
} as const

export const levelChoices = (): readonly Choice[] =>
  level.options.map((each) => ({
    kind: 'value',
    label: each,
    detail: LEVELS[each],
    text: each,
    names: [each, LEVELS[each]['zh-CN']],
  }))
