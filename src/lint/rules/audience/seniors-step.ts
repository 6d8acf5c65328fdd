/** A step for older adults is short. */
import { words } from '../../../base/words.js'
import { readersOf } from '../../facts/learners.js'
import { lessonPassages, placeIn } from '../../facts/passages.js'
import { readingLength } from '../../facts/reading-length.js'
import { defineRule } from '../../rule.js'

/** What fits on one line of a card in large print, and a half. */
const LIMIT = 30

export const seniorsStep = defineRule({
  code: 'audience/seniors-step',
  severity: 'info',
  summary: words('写给老年人的每一步要短', 'Each step for older adults is short'),
  message: (p: { length: number; limit: number }) =>
    words(
      `这一步写了 ${p.length} 个字，超过了 ${p.limit} 个字。`,
      `This step has ${p.length} characters or words, more than ${p.limit}.`,
    ),
  why: words(
    '学员看一眼、做一步；一步里话太多，抬头就忘了看到哪里。',
    'Learners glance, then act: in a long step they lose their place.',
  ),
  help: words(
    '请只留要做的动作，说明放到步骤后面的「:::提示」里。',
    'Keep the action alone, and put the explanation into a `:::tip` after the steps.',
  ),
  sources: ['R056'],
  example: {
    in: 'body',
    bad: ':::步骤\n1. 在手机屏幕上慢慢找一个长得像齿轮一样的灰色图标，它的下面一般写着“设置”两个字，找到了。\n:::',
    good: ':::步骤\n1. 找到“设置”，图标像齿轮。\n:::',
  },
  *check(pkg, found, { readability }) {
    const limit = readability?.step ?? LIMIT
    const isRead = readersOf(pkg, 'seniors')
    for (const passage of lessonPassages(pkg)) {
      if (passage.step === undefined || passage.text.length <= limit) continue
      if (passage.node.type !== 'paragraph' || !isRead(passage)) continue
      const length = readingLength(passage.text)
      if (length > limit) yield found(placeIn(passage, 0, passage.text.length), { length, limit })
    }
  },
})
