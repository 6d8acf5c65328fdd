/** Between the marks of a heading and its words stands a blank. */
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { HAN } from '../../facts/chinese.js'
import { proseMatches } from '../../facts/prose.js'
import { defineRule } from '../../rule.js'

/**
 * A single `#` may be a topic or a number: it counts before Chinese on a line of its own, with no second `#`. Seven
 * are no heading at all.
 */
const GLUED = new RegExp(
  `(?:#{2,6}|＃{1,6}|#(?=[\\u3000\\u00a0]|[${HAN}][^#＃\\r\\n，。！？]{0,30}$))(?<=^[ >]*(?:[#]{1,6}|＃{1,6}))(?![#＃ \\t\\d])[\\u3000\\u00a0]*(?=\\S[^#＃\\r\\n]*$)|＃{1,6}(?<=^[ >]*＃{1,6})[ \\t]+(?=\\S)`,
  'gmu',
)

export const headingSpace = defineRule({
  code: 'text/heading-space',
  severity: 'warning',
  summary: words('标题的「#」后面空一格', 'A blank follows the `#` of a heading'),
  message: (p: { marks: string }) =>
    words(
      `「${p.marks}」后面没有空格，没有成为标题。`,
      `No blank follows \`${p.marks}\`, so this is no heading.`,
    ),
  why: words(
    '它会连同「#」一起显示成普通文字，目录里也没有这一段。',
    'It is shown as text, with its `#`, and the section is missing from the contents.',
  ),
  help: words(
    '请在「#」后面加一个半角空格；「＃」要改成英文的「#」。',
    'Put a space behind `#`; write `＃` as the ASCII `#`.',
  ),
  sources: ['CommonMark 0.31.2 4.2'],
  example: { in: 'body', bad: '##怎样开机\n\n按住侧面的按键。', good: '## 怎样开机\n\n按住侧面的按键。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file } = document
      for (const { match, start, end, range } of proseMatches(document, GLUED)) {
        const marks = match[0].trim()
        // A topic such as `#社区活动` looks much like a heading of the first level.
        const fix = replacement(file, start, end, `${'#'.repeat(marks.length)} `, match[0] !== '#')
        yield found({ file, range }, { marks }, { fix })
      }
    }
  },
})
