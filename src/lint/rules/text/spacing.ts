/** Paragraphs are parted by empty lines, not by full-width spaces. */

import type { Fix } from '../../../base/diagnostic.js'
import { lazy } from '../../../base/lazy.js'
import { words } from '../../../base/words.js'
import { type Document, documentsOf, nodesOf } from '../../../parse/package.js'
import { paragraphBreak } from '../../edits/paragraph-break.js'
import { insideOf } from '../../facts/inside-of.js'
import { type ProseMatch, proseMatches } from '../../facts/prose.js'
import { defineRule } from '../../rule.js'

const INDENT = /\u3000[\u3000 \t]*/g

/** The marks of quotes and lists. */
const MARKS = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/

/** What Markdown would read as a block of its own once the indent is gone. */
const BLOCK = /^(?:[#>|=`~:<]|[-*+_]|\d{1,9}[.)])/

/** The farthest that the head of a line is looked for: no indent stands behind so many marks. */
const FAR = 100

/** What stands before a place on its line; undefined where that is too much to be marks alone. */
const headOf = (source: string, start: number): string | undefined => {
  const before = source.slice(Math.max(0, start - FAR), start)
  const head = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  return head.length < FAR && MARKS.test(head) ? head : undefined
}

type Kind = 'indent' | 'blank'

interface Indent {
  readonly at: ProseMatch
  readonly kind: Kind
  /** True in the middle of a paragraph, where the author began a new one. */
  readonly parts: boolean
  /** What stands before it on its line. */
  readonly head: string
}

const indentsOf = (document: Document): readonly Indent[] => {
  const { source } = document
  const spans = lazy(() =>
    nodesOf(document, 'paragraph')
      .map(({ position }) => [position?.start.offset ?? 0, position?.end.offset ?? 0] as const)
      .sort(([a], [b]) => a - b),
  )
  const starts = lazy(() => new Set(spans().map(([start]) => start)))
  const isInParagraph = lazy(() => insideOf(spans()))
  return [...proseMatches(document, INDENT)].flatMap((at): readonly Indent[] => {
    const head = headOf(source, at.start)
    if (head === undefined) return []
    const kind = /[^\r\n]/.test(source.charAt(at.end)) ? 'indent' : 'blank'
    const isInside = isInParagraph()(at.start) && !starts().has(at.start)
    const parts = kind === 'indent' && isInside && at.match[0].length > 1 && /^[ \t>]*$/.test(head)
    return source.charAt(at.end) === '|' ? [] : [{ at, kind, parts, head }]
  })
}

const mend = ({ file, source }: Document, { at: { start, end }, kind, parts, head }: Indent): Fix => {
  const gap = parts ? paragraphBreak(source, start, head) : { start, text: '' }
  return {
    title: parts
      ? words('删去空格，另起一段', 'Remove the spaces and begin a paragraph')
      : words('删去空格', 'Remove the spaces'),
    safe: kind === 'blank' || !BLOCK.test(source.slice(end, end + 12)),
    edits: [{ file, start: gap.start, end, text: gap.text }],
  }
}

export const spacing = defineRule({
  code: 'text/spacing',
  severity: 'info',
  summary: words(
    '段落之间空一行，不用全角空格',
    'Paragraphs are parted by empty lines, not by full-width spaces',
  ),
  message: (p: { kind: Kind }) =>
    p.kind === 'indent'
      ? words('段首用了全角空格。', 'The paragraph begins with full-width spaces.')
      : words('这一行只有全角空格，不算空行。', 'This line holds full-width spaces, so it is not empty.'),
  why: words(
    '段首缩进由平台排版；用空格分段，上下两段会连成一段。',
    'Platforms indent paragraphs themselves; parted by spaces alone, two paragraphs run into one.',
  ),
  help: words(
    '请删去空格，段与段之间空一行。',
    'Remove the spaces and leave an empty line between paragraphs.',
  ),
  sources: ['CommonMark 0.31.2 4.8'],
  example: {
    in: 'body',
    bad: '　　先打开手机。\n　　再调大字号。',
    good: '先打开手机。\n\n再调大字号。',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      for (const indent of indentsOf(document)) {
        const { at, kind } = indent
        yield found({ file: document.file, range: at.range }, { kind }, { fix: mend(document, indent) })
      }
    }
  },
})
