/** A question that is marked by machine explains its answer. */
import { words } from '../../../base/words.js'
import { questionsOf } from '../../facts/questions.js'
import { defineRule } from '../../rule.js'

export const explanation = defineRule({
  code: 'quiz/explanation',
  severity: 'info',
  summary: words('选择题和判断题附有解析', 'Choice and true-false questions explain their answer'),
  message: words('这道题没有解析。', 'This question has no explanation.'),
  why: words('学员答错了，只看到对错，不知道错在哪里。', 'Learners who are wrong are told so, but not why.'),
  help: words(
    '请在题目末尾另起一行，写「> 解析：……」。',
    'End the question with a line such as `> Explanation: …`.',
  ),
  sources: ['R123'],
  example: {
    in: 'body',
    bad: ':::判断题{#q1 答案=错}\n验证码可以告诉自称客服的人。\n:::',
    good: ':::判断题{#q1 答案=错}\n验证码可以告诉自称客服的人。\n\n> 解析：真的客服不会要验证码。\n:::',
  },
  *check(pkg, found) {
    for (const { file, key, range } of questionsOf(pkg, 'single', 'multiple', 'true-false')) {
      if (key.explanation === undefined) yield found({ file, range }, {})
    }
  },
})
