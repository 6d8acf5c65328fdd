/** No mark of punctuation is written twice; three marks of surprise or doubt are the most. */

import { excerpt } from '../../../base/excerpt.js'
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { hasHan } from '../../facts/chinese.js'
import { proseMatches } from '../../facts/prose.js'
import { defineRule } from '../../rule.js'

const RUN = /[，、；：。！？!?,;]{2,}/g

/** Clauses 4.2.3 and 4.3.3 allow `！！！`, `？？？` and `？！`. */
const isAllowed = (marks: string): boolean => /^[！？!?]{2,3}$/.test(marks)

/** `。。。` is an ellipsis; `??` in English and `：：` at the head of a line are other matters. */
const isOther = (marks: string, before: string): boolean =>
  /^。{3,}$/.test(marks) || (/^[!?,;：]/.test(marks) && !hasHan(before))

const WIDE: ReadonlyMap<string, string> = new Map([
  ['!', '！'],
  ['?', '？'],
  [',', '，'],
  [';', '；'],
])

/** What stays of a run of one mark; of different marks nobody can tell which was meant. */
const mended = (marks: string): string | undefined => {
  const [first, ...others] = new Set([...marks].map((mark) => WIDE.get(mark) ?? mark))
  if (first === undefined || others.length > 0) return undefined
  return /[！？]/.test(first) ? first.repeat(3) : first
}

export const repeatedPunctuation = defineRule({
  code: 'text/repeated-punctuation',
  severity: 'info',
  summary: words(
    '标点不重叠；叹号、问号最多叠用三个',
    'Marks do not pile up; three `！` or `？` are the most',
  ),
  message: (p: { marks: string }) => words(`标点「${p.marks}」重叠了。`, `The marks \`${p.marks}\` pile up.`),
  why: words(
    '多半是手误；读屏软件会把每个标点都停顿一次。',
    'Mostly a slip of the hand; screen readers pause at every mark.',
  ),
  help: words(
    '请只留一个标点；语气特别强时，叹号、问号最多叠用三个。',
    'Keep one mark; for a strong feeling up to three `！` or `？` may stand together.',
  ),
  sources: ['GB/T 15834-2011'],
  example: { in: 'body', bad: '先打开设置，，再点显示。。', good: '先打开设置，再点显示。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file } = document
      for (const { match, start, end, range } of proseMatches(document, RUN)) {
        const marks = match[0]
        if (isAllowed(marks) || isOther(marks, document.source.charAt(start - 1))) continue
        const text = mended(marks)
        const extra = text === undefined ? {} : { fix: replacement(file, start, end, text) }
        yield found({ file, range }, { marks: excerpt(marks, 12) }, extra)
      }
    }
  },
})
