/** A true-false question says which it is. */
import { words } from '../../../base/words.js'
import { fenceOf, writes } from '../../facts/fence.js'
import { questionsOf } from '../../facts/questions.js'
import { defineRule } from '../../rule.js'

export const trueFalseKey = defineRule({
  code: 'quiz/true-false-key',
  severity: 'error',
  summary: words('判断题写明对错', 'A true-false question has an answer'),
  message: words('这道判断题没有写答案。', 'This true-false question has no answer.'),
  why: words('不知道说法是对是错，就没法判分。', 'Without one it cannot be marked.'),
  help: words(
    '请在大括号里加上「答案=对」或「答案=错」。',
    'Add `answer=true` or `answer=false` in the braces.',
  ),
  sources: ['R123'],
  example: {
    in: 'body',
    bad: ':::判断题{#q1}\n验证码可以告诉自称客服的人。\n:::',
    good: ':::判断题{#q1 答案=错}\n验证码可以告诉自称客服的人。\n:::',
  },
  *check(pkg, found) {
    for (const question of questionsOf(pkg, 'true-false')) {
      const { document, file, range, key } = question
      // An answer that could not be read has been reported where it was read.
      const written = writes(fenceOf(document, question), '答案', 'answer')
      if (key.truth === undefined && !written) yield found({ file, range }, {})
    }
  },
})
