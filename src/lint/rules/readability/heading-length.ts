/** Headings are short. */
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { passagesOf, placeIn } from '../../facts/passages.js'
import { readingLength } from '../../facts/reading-length.js'
import { defineRule } from '../../rule.js'

/** What fits on one line of a table of contents. */
const LIMIT = 25

export const headingLength = defineRule({
  code: 'readability/heading-length',
  severity: 'info',
  summary: words('小标题要短', 'Headings are short'),
  message: (p: { length: number; limit: number }) =>
    words(
      `这个小标题有 ${p.length} 个字，超过了 ${p.limit} 个字。`,
      `This heading has ${p.length} characters or words, more than ${p.limit}.`,
    ),
  why: words(
    '标题在目录里要占一行；太长就成了正文，一眼看不出这一段讲什么。',
    'In the contents it has one line; a long one does not show at a glance what follows.',
  ),
  help: words(
    '请留下要紧的几个字，其余的写到下面的正文里。',
    'Keep the few words that matter, and move the rest into the text below.',
  ),
  sources: ['R057', 'WCAG 2.2 2.4.6'],
  example: {
    in: 'body',
    bad: '## 手机买回来以后怎样第一次打开它并且把屏幕上的字调到自己看得清楚的大小\n\n按住侧面的按键。',
    good: '## 开机和调字号\n\n按住侧面的按键。',
  },
  *check(pkg, found, { readability }) {
    const limit = readability?.heading ?? LIMIT
    for (const document of documentsOf(pkg)) {
      for (const passage of passagesOf(document)) {
        // No text is longer to a reader than it is in characters.
        if (passage.node.type !== 'heading' || passage.text.length <= limit) continue
        const length = readingLength(passage.text)
        if (length > limit) yield found(placeIn(passage, 0, passage.text.length), { length, limit })
      }
    }
  },
})
