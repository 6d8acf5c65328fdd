/** A single-choice question has exactly one right option. */
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const singleKey = defineRule({
  code: 'quiz/single-key',
  severity: 'error',
  summary: words('单选题恰好有一个正确答案', 'A single-choice question has exactly one right option'),
  message: (p: { count: number }) =>
    p.count === 0
      ? words('这道单选题没有标出正确答案。', 'This single-choice question has no right option.')
      : words(
          `这道单选题标了 ${p.count} 个正确答案。`,
          `This single-choice question has ${p.count} right options.`,
        ),
  why: words(
    '单选题只能有一个正确答案，否则没法判分。',
    'With any other number of right options it cannot be marked.',
  ),
  help: words(
    '请只在正确的那一项写 [x]；正确的不止一个时，改成「:::多选题」。',
    'Tick the one right option with [x]; where more are right, make it `:::multiple`.',
  ),
  sources: ['R123'],
  example: {
    in: 'body',
    bad: ':::单选题{#q1}\n收到陌生短信里的链接怎么办？\n\n- [x] 不点\n- [x] 点开看看\n:::',
    good: ':::单选题{#q1}\n收到陌生短信里的链接怎么办？\n\n- [x] 不点\n- [ ] 点开看看\n:::',
  },
  *check(pkg, found) {
    for (const { file, questions } of documentsOf(pkg)) {
      for (const { node, key, range } of questions) {
        const count = key.options?.length ?? 0
        // Without options there is nothing to tick: `quiz/options` says so.
        if (node.kind === 'single' && node.options.length > 0 && count !== 1)
          yield found({ file, range }, { count })
      }
    }
  },
})
