/** Alternative text is a sentence or two; more belongs into the lesson, where everybody reads it. */
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { imagesOf } from '../../facts/images.js'
import { readingLength } from '../../facts/reading-length.js'
import { defineRule } from '../../rule.js'

/** Half a minute of a screen reader, which cannot be stopped and taken up again within a text. */
const LIMIT = 150

export const altLength = defineRule({
  code: 'accessibility/alt-length',
  severity: 'info',
  summary: words('替代文字一两句话', 'Alternative text is a sentence or two'),
  message: (p: { length: number; limit: number }) =>
    words(
      `这张图的替代文字有 ${p.length} 个字，超过了 ${p.limit} 个字。`,
      `The alternative text of this image has ${p.length} characters or words, more than ${p.limit}.`,
    ),
  why: words(
    '读屏软件一口气念完，中间停不下来，也不能退回去听半句。',
    'Screen readers say it in one go: it cannot be stopped, nor half of it heard again.',
  ),
  help: words(
    '请把细说的内容写进正文，替代文字只留一两句概括。',
    'Move the details into the text, and keep a sentence or two that sum them up.',
  ),
  sources: ['R064', 'WCAG 2.2 §1.1.1'],
  example: {
    in: 'body',
    bad: `![${'左边一列写着课名，右边一列写着时间。'.repeat(10)}](../assets/plan.png)`,
    good: '![课程表，左边是课名，右边是时间](../assets/plan.png)',
  },
  *check(pkg, found) {
    for (const { alt, place } of documentsOf(pkg).flatMap(imagesOf)) {
      const length = alt.length > LIMIT ? readingLength(alt) : 0
      if (length > LIMIT) yield found(place, { length, limit: LIMIT })
    }
  },
})
