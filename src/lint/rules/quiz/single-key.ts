/** A single-choice question has exactly one right option. */
import type { Extra } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import { kindEdit } from '../../edits/question-fence.js'
import { ticks } from '../../edits/tick.js'
import { type PlacedQuestion, questionsOf } from '../../facts/questions.js'
import { answerLetters } from '../../facts/written-answer.js'
import { defineRule } from '../../rule.js'

/** An answer that was written as a remark is ticked; several ticks may have been meant. */
const fixOf = (question: PlacedQuestion): Extra => {
  if ((question.key.options ?? []).length > 1) {
    const edit = kindEdit(question, '多选题', 'multiple')
    const title = words('改成多选题', 'Make it a multiple-choice question')
    return edit === undefined ? {} : { fix: { title, safe: false, edits: [edit] } }
  }
  const letters = answerLetters(question) ?? []
  const edits = letters.length === 1 ? ticks(question, letters) : []
  const title = words(`按写明的答案勾选 ${letters[0]}`, `Tick ${letters[0]}, the answer that is written`)
  return edits.length === 0 ? {} : { fix: { title, safe: true, edits } }
}

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
    for (const question of questionsOf(pkg, 'single')) {
      const { file, range, node, key } = question
      const count = key.options?.length ?? 0
      // Without options there is nothing to tick: `quiz/options` says so.
      if (node.options.length > 0 && count !== 1) yield found({ file, range }, { count }, fixOf(question))
    }
  },
})
