/** A multiple-choice question usually has more than one right option. */
import { words } from '../../../base/words.js'
import { kindEdit } from '../../edits/question-fence.js'
import { questionsOf } from '../../facts/questions.js'
import { defineRule } from '../../rule.js'

export const multipleSingle = defineRule({
  code: 'quiz/multiple-single',
  severity: 'info',
  summary: words('多选题有两个或更多正确答案', 'A multiple-choice question has two or more right options'),
  message: words(
    '这道多选题只标了一个正确答案。',
    'This multiple-choice question has only one right option.',
  ),
  why: words(
    '学员看到「多选题」，会以为至少要选两项。',
    'Learners who read “multiple choice” expect to tick at least two.',
  ),
  help: words(
    '请检查有没有漏标；确实只有一个时，改成「:::单选题」。',
    'Check whether a tick is missing; if only one is right, make it `:::single`.',
  ),
  sources: ['R123'],
  example: {
    in: 'body',
    bad: ':::多选题{#q1}\n怎样让字更清楚？\n\n- [x] 调大字号\n- [ ] 关掉声音\n:::',
    good: ':::多选题{#q1}\n怎样让字更清楚？\n\n- [x] 调大字号\n- [x] 调亮屏幕\n- [ ] 关掉声音\n:::',
  },
  *check(pkg, found) {
    for (const question of questionsOf(pkg, 'multiple')) {
      const { file, node, key, range } = question
      // With a single option to tick, the missing options are the mistake.
      if (node.options.length < 2 || key.options?.length !== 1) continue
      const edit = kindEdit(question, '单选题', 'single')
      const title = words('改成单选题', 'Make it a single-choice question')
      yield found({ file, range }, {}, edit ? { fix: { title, safe: false, edits: [edit] } } : {})
    }
  },
})
