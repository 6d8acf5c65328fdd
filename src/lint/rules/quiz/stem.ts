/** A question asks something. */
import { words } from '../../../base/words.js'
import { hasContent } from '../../facts/has-content.js'
import { questionsOf } from '../../facts/questions.js'
import { defineRule } from '../../rule.js'

export const stem = defineRule({
  code: 'quiz/stem',
  severity: 'error',
  summary: words('每道题都有题干', 'Every question has a stem'),
  message: words('这道题没有题干。', 'This question asks nothing.'),
  why: words(
    '学员只看到选项或空白，不知道问什么。',
    'Learners see options, or nothing at all, and no question.',
  ),
  help: words(
    '请在题目第一行下面写出问题；题干不要写进「> 」引用里。',
    'Write the question below the first line of the block, not inside a block quote.',
  ),
  sources: ['R123'],
  example: {
    in: 'body',
    bad: ':::单选题{#q1}\n- [x] 按住侧面的按键\n- [ ] 摇一摇\n:::',
    good: ':::单选题{#q1}\n怎样打开手机？\n\n- [x] 按住侧面的按键\n- [ ] 摇一摇\n:::',
  },
  *check(pkg, found) {
    for (const { file, node, range } of questionsOf(pkg)) {
      if (!hasContent(node.children)) yield found({ file, range }, {})
    }
  },
})
