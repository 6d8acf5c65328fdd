/** A multiple-choice question has right options. */
import { words } from '../../../base/words.js'
import { ticks } from '../../edits/tick.js'
import { questionsOf } from '../../facts/questions.js'
import { answerLetters } from '../../facts/written-answer.js'
import { defineRule } from '../../rule.js'

export const multipleKey = defineRule({
  code: 'quiz/multiple-key',
  severity: 'error',
  summary: words('多选题标出正确答案', 'A multiple-choice question has its right options ticked'),
  message: words('这道多选题没有标出正确答案。', 'This multiple-choice question has no right option.'),
  why: words(
    '没有答案就没法判分，学员怎么选都是错。',
    'It cannot be marked: whatever learners choose is wrong.',
  ),
  help: words('请在每个正确的选项前写 [x]。', 'Tick every right option with [x].'),
  sources: ['R123'],
  example: {
    in: 'body',
    bad: ':::多选题{#q1}\n怎样让字更清楚？\n\n- [ ] 调大字号\n- [ ] 调亮屏幕\n- [ ] 关掉声音\n:::',
    good: ':::多选题{#q1}\n怎样让字更清楚？\n\n- [x] 调大字号\n- [x] 调亮屏幕\n- [ ] 关掉声音\n:::',
  },
  *check(pkg, found) {
    for (const question of questionsOf(pkg, 'multiple')) {
      const { file, node, key, range } = question
      const count = key.options?.length ?? 0
      if (node.options.length === 0 || count > 0) continue
      const letters = answerLetters(question) ?? []
      const edits = ticks(question, letters)
      const title = words(
        `按写明的答案勾选 ${letters.join('、')}`,
        `Tick ${letters.join(', ')}, the answer that is written`,
      )
      yield found({ file, range }, {}, edits.length > 0 ? { fix: { title, safe: true, edits } } : {})
    }
  },
})
