/** Where most questions have points, all of them do. */
import { words } from '../../../base/words.js'
import { fenceOf, writes } from '../../facts/fence.js'
import { questionsOf } from '../../facts/questions.js'
import { defineRule } from '../../rule.js'

export const points = defineRule({
  code: 'quiz/points',
  severity: 'warning',
  summary: words('多数题目写了分值，其余的也写', 'Where most questions have points, all of them do'),
  message: (p: { others: number }) =>
    words(
      `这道题没有写分值，另外 ${p.others} 道都写了。`,
      `This question has no points; ${p.others} others have.`,
    ),
  why: words(
    '少一道题的分值，总分就加不到合格标准里写的数。',
    'Without it the points do not add up to what a pass is measured by.',
  ),
  help: words(
    '请在题目开头加上分值，如「{#q1 分值=5}」。',
    'Add the points in the opening line, as in `{#q1 points=5}`.',
  ),
  sources: ['R121', 'R123'],
  example: {
    in: 'body',
    bad: ':::判断题{#a 答案=对 分值=5}\n开机要按三秒。\n:::\n\n:::判断题{#b 答案=错 分值=5}\n关机要摇一摇。\n:::\n\n:::判断题{#c 答案=对}\n字号可以调大。\n:::',
    good: ':::判断题{#a 答案=对 分值=5}\n开机要按三秒。\n:::\n\n:::判断题{#b 答案=错 分值=5}\n关机要摇一摇。\n:::\n\n:::判断题{#c 答案=对 分值=5}\n字号可以调大。\n:::',
  },
  *check(pkg, found) {
    const questions = questionsOf(pkg)
    const bare = questions.filter(({ node }) => node.points === undefined)
    const others = questions.length - bare.length
    if (others <= bare.length) return
    for (const question of bare) {
      const { document, file, range } = question
      // Points that could not be read have been reported where they were read.
      if (!writes(fenceOf(document, question), '分值', 'points')) yield found({ file, range }, { others })
    }
  },
})
