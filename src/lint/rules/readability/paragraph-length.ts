/** Paragraphs are short enough for a page, a screen and a breath. */
import { words } from '../../../base/words.js'
import { lessonPassages, placeIn } from '../../facts/passages.js'
import { sumOf } from '../../facts/teaching-hours.js'
import { defineRule } from '../../rule.js'

/** Some ten lines of a telephone in its usual type. */
const LIMIT = 200

export const paragraphLength = defineRule({
  code: 'readability/paragraph-length',
  severity: 'info',
  summary: words('段落不太长', 'Paragraphs are not too long'),
  message: (p: { length: number; limit: number }) =>
    words(
      `这一段有 ${p.length} 个字，超过了 ${p.limit} 个字。`,
      `This paragraph has ${p.length} characters or words, more than ${p.limit}.`,
    ),
  why: words(
    '手机上要翻一屏多，学员容易看串行，找不到要紧的话。',
    'It fills more than a screen of a telephone, and what matters is lost in it.',
  ),
  help: words(
    '请按意思分成几段，一段说一层意思；并列的几样写成列表。',
    'Break it where the thought changes, and make a list of what stands side by side.',
  ),
  sources: ['R057'],
  example: {
    in: 'body',
    bad: '按住电源键不放，等屏幕亮了再松手。'.repeat(15),
    good: '按住电源键不放。\n\n等屏幕亮了，再松手。',
  },
  *check(pkg, found, { readability }) {
    const limit = readability?.paragraph ?? LIMIT
    for (const passage of lessonPassages(pkg)) {
      // No text is longer to a reader than it is in characters.
      if (passage.node.type !== 'paragraph' || passage.text.length <= limit) continue
      const sentences = passage.sentences()
      const length = sumOf(sentences.map((sentence) => sentence.length))
      // One endless sentence is told by the rules of sentences.
      if (length > limit && sentences.length > 1)
        yield found(placeIn(passage, 0, passage.text.length), { length, limit })
    }
  },
})
