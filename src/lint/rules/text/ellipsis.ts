/** The Chinese ellipsis is six dots: `……`. */
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { CLOSERS, HAN, MARKS, OPENERS } from '../../facts/chinese.js'
import { proseMatches } from '../../facts/prose.js'
import { defineRule } from '../../rule.js'

/** `……` itself is none of them. */
const DOTS = /\.{3,}|。{3,}|[・·]{3,}|…{3,}|(?<!…)…(?!…)/g

/** Longer rows of dots lead the eye in a list of contents, and twelve stand for a whole paragraph left out. */
const MOST = 6

const CHINESE = new RegExp(`[${HAN}${CLOSERS}${OPENERS}${MARKS}]`, 'u')

/** `1...10`, `../../a` and `wait...` are no Chinese ellipsis. */
const isEllipsis = (dots: string, before: string, after: string): boolean =>
  dots.length <= MOST &&
  (dots.startsWith('。') || CHINESE.test(before) || CHINESE.test(after)) &&
  !/[\w./\\]/.test(before + after)

export const ellipsis = defineRule({
  code: 'text/ellipsis',
  severity: 'info',
  summary: words('省略号写成「……」', 'The Chinese ellipsis is `……`'),
  message: (p: { dots: string }) =>
    words(`省略号写成了「${p.dots}」。`, `The ellipsis is written \`${p.dots}\`.`),
  why: words(
    '中文的省略号是六个点，占两个字；别的写法换一台设备就可能断成两行。',
    'In Chinese it is six dots, two characters wide; other forms may break across lines.',
  ),
  help: words('请改成「……」。', 'Write `……`.'),
  sources: ['GB/T 15834-2011'],
  example: { in: 'body', bad: '点“设置”，再点“显示”，然后。。。', good: '点“设置”，再点“显示”，然后……' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      for (const { match, start, end, range } of proseMatches(document, DOTS)) {
        const dots = match[0]
        if (!isEllipsis(dots, source.charAt(start - 1), source.charAt(end))) continue
        yield found({ file, range }, { dots }, { fix: replacement(file, start, end, '……') })
      }
    }
  },
})
