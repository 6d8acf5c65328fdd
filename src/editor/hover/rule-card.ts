/** What a rule asks for and why, as Markdown. */
import { type Words, words } from '../../base/words.js'
import type { Rule } from '../../lint/rule.js'
import { paragraphs, same } from '../sentence.js'

export const ruleCard = ({ code, summary, why, sources }: Rule): Words =>
  paragraphs(
    same(`**${code}**`),
    words(`${summary['zh-CN']}。`, `${summary.en}.`),
    why,
    words(`依据：${sources.join('、')}`, `Source: ${sources.join(', ')}`),
  )
