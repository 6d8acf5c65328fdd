/** The Chinese dash is two characters wide: `——`. */
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { CLOSERS, HAN, OPENERS } from '../../facts/chinese.js'
import { headingLines } from '../../facts/heading-lines.js'
import { proseMatches } from '../../facts/prose.js'
import { defineRule } from '../../rule.js'

/** What looks like a dash between two Chinese words. A single `—` joins places and years, and is right. */
const DASH = new RegExp(`(?:-{2,3}|[─━－–]{2,3})[ \\t]?(?=[${HAN}${OPENERS}])`, 'gu')

const BEFORE = new RegExp(`[${HAN}${CLOSERS}][ \\t]?$`, 'u')

export const dash = defineRule({
  code: 'text/dash',
  severity: 'info',
  summary: words('破折号写成「——」', 'The Chinese dash is `——`'),
  message: (p: { dash: string }) =>
    words(`破折号写成了「${p.dash}」。`, `The dash is written \`${p.dash}\`.`),
  why: words(
    '中文的破折号占两个字；短横线在别的设备上会断开，也容易看成减号。',
    'In Chinese it is two characters wide; hyphens break apart and look like a minus.',
  ),
  help: words('请改成「——」。', 'Write `——`.'),
  sources: ['GB/T 15834-2011'],
  example: { in: 'body', bad: '今天学一样本领--调大字号。', good: '今天学一样本领——调大字号。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      const isHeading = headingLines(document)
      for (const { match, start, end, range } of proseMatches(document, DASH)) {
        if (!BEFORE.test(source.slice(Math.max(0, start - 3), start))) continue
        const from = /[ \t]/.test(source.charAt(start - 1)) ? start - 1 : start
        // A heading would change its address.
        const fix = replacement(file, from, end, '——', !isHeading(range.start.line))
        yield found({ file, range }, { dash: match[0].trim() }, { fix })
      }
    }
  },
})
