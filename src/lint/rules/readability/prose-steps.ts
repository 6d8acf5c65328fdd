/** Steps stand one below the other, not in one paragraph. */
import { words } from '../../../base/words.js'
import { passagesOf, placeIn } from '../../facts/passages.js'
import { defineRule } from '../../rule.js'

const MARK = /第[一二三四五六七八九十]步|[①-⑩]/g

/** Two may be told in passing (第一步走稳了，才有第二步). */
const FEWEST = 3

export const proseSteps = defineRule({
  code: 'readability/prose-steps',
  severity: 'info',
  summary: words('步骤一步一行', 'Steps stand one a line'),
  message: (p: { count: number }) =>
    words(`这一段里挤着 ${p.count} 个步骤。`, `There are ${p.count} steps in this one paragraph.`),
  why: words(
    '挤在一段里，学员做完一步再回来找，找不到做到哪里了。',
    'Learners who look up from one step do not find the next.',
  ),
  help: words(
    '请放进「:::步骤」，一步一行，写成「1. 」「2. 」。',
    'Put them into `:::steps`, one a line, as `1. ` and `2. `.',
  ),
  sources: ['R057', 'R056'],
  example: {
    in: 'body',
    bad: '第一步按住电源键，第二步等屏幕亮，第三步松手。',
    good: ':::步骤\n1. 按住电源键。\n2. 等屏幕亮。\n3. 松手。\n:::',
  },
  *check(pkg, found) {
    const lessons = pkg.lessons.filter(({ source }) => source.search(MARK) >= 0)
    for (const passage of lessons.flatMap(passagesOf)) {
      const { start, end } = passage.node.position ?? {}
      // Steps on lines of their own are told by `text/pseudo-list`.
      if (passage.node.type !== 'paragraph' || start?.line !== end?.line) continue
      // A story goes from step to step as well, and a question may ask for their order.
      if (passage.block === 'case' || passage.block === 'question') continue
      const count = new Set(passage.text.match(MARK)).size
      if (count >= FEWEST) yield found(placeIn(passage, 0, passage.text.length), { count })
    }
  },
})
