/** Lists are written so that Markdown sees them. */
import type { Paragraph } from 'mdast'
import type { Edit, Fix } from '../../../base/diagnostic.js'
import { excerpt } from '../../../base/excerpt.js'
import { words } from '../../../base/words.js'
import { type Document, documentsOf, nodesOf } from '../../../parse/package.js'
import { paragraphBreak } from '../../edits/paragraph-break.js'
import { insideOf } from '../../facts/inside-of.js'
import { hasListMarks, type ListMark, listMarkOf } from '../../facts/list-marks.js'
import { type ParagraphLine, paragraphLines } from '../../facts/paragraph-lines.js'
import { isProse } from '../../facts/prose.js'
import { linesIn } from '../../facts/source-lines.js'
import { defineRule } from '../../rule.js'

interface Item {
  readonly line: ParagraphLine
  readonly mark: ListMark
}

/** The items of the first kind of mark in a paragraph, where there are at least two. */
const itemsOf = (lines: readonly ParagraphLine[], isText: (at: number) => boolean): readonly Item[] => {
  const all = lines.flatMap((line): Item[] => {
    const mark = isText(line.start) ? listMarkOf(line.text) : undefined
    return mark === undefined ? [] : [{ line, mark }]
  })
  const items = all.filter(({ mark }) => mark.kind === all[0]?.mark.kind)
  return items.length < 2 ? [] : items
}

const areConsecutive = (items: readonly Item[]): boolean =>
  items.every(({ mark }, at) => mark.number === (items[0]?.mark.number ?? 0) + at)

/** Numbers and bullets become a list; marks of other kinds are kept, each in a paragraph of its own. */
const fixOf = (
  document: Document,
  items: readonly Item[],
  first: number,
  prefix: string,
): Fix | undefined => {
  const { file, source } = document
  const kind = items[0]?.mark.kind
  if (kind === 'number' && !areConsecutive(items)) return undefined
  const edits = items.flatMap(({ line: { start }, mark }, at): readonly Edit[] => {
    const text = kind === 'number' ? `${mark.number}. ` : kind === 'bullet' ? '- ' : ''
    const end = kind === 'other' ? start : start + mark.length
    // A list that begins below a line of text needs an empty line before it.
    const parts = start !== first && (at === 0 || kind === 'other')
    if (!parts) return start < end ? [{ file, start, end, text }] : []
    const gap = paragraphBreak(source, start, prefix)
    return [{ file, start: gap.start, end, text: gap.text + text }]
  })
  const title =
    kind === 'other'
      ? words('各条之间空一行', 'Leave an empty line between them')
      : words('改成列表', 'Make it a list')
  return { title, safe: true, edits }
}

/** A question that lacks options is told so by a rule of its own, and its lines are those options. */
const lacksOptions = (document: Document) =>
  insideOf(
    document.questions
      .filter(({ node }) => /^(?:single|multiple)$/.test(node.kind) && node.options.length < 2)
      .map(({ range }) => [range.start.offset ?? 0, range.end.offset ?? 0] as const),
  )

export const pseudoList = defineRule({
  code: 'text/pseudo-list',
  severity: 'info',
  summary: words('列表用 Markdown 写', 'Lists are written as lists'),
  message: (p: { mark: string; count: number }) =>
    words(
      `这 ${p.count} 行用「${p.mark}」开头，会连成一段。`,
      `These ${p.count} lines begin like \`${p.mark}\` and will run into one paragraph.`,
    ),
  why: words(
    '这样的编号和圆点不算列表，各条会接排在一起，读屏软件也数不出有几条。',
    'Such marks make no list: the items run on, and screen readers cannot count them.',
  ),
  help: words(
    '有先后的写「1. 」，没有先后的写「- 」，记号后面空一格；要保留原来的记号，就在各条之间空一行。',
    'Write `1. ` where the order counts and `- ` where not, with a space behind; to keep the marks, leave an empty line between.',
  ),
  sources: ['CommonMark 0.31.2 5.2', 'WCAG 2.2 1.3.1'],
  example: {
    in: 'body',
    bad: '1、打开设置\n2、点“显示”\n3、拖动滑块',
    good: '1. 打开设置\n2. 点“显示”\n3. 拖动滑块',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      if (!hasListMarks(source)) continue
      const isText = isProse(document)
      const isOptionless = lacksOptions(document)
      const paragraphs = [...nodesOf(document, 'paragraph')].sort(byOffset)
      for (const paragraph of paragraphs) {
        const start = paragraph.position?.start.offset ?? 0
        if (isOptionless(start) || paragraph.position?.start.line === paragraph.position?.end.line) continue
        const { lines, prefix } = paragraphLines(document, paragraph)
        const items = itemsOf(lines, isText)
        const [first] = items
        if (first === undefined) continue
        const { start: from } = first.line
        const mark = excerpt(source.slice(from, from + first.mark.length))
        const fix = fixOf(document, items, start, prefix)
        const range = linesIn(document).range(from, from + first.mark.length)
        yield found({ file, range }, { mark, count: items.length }, fix ? { fix } : {})
      }
    }
  },
})

/** Remarks of questions stand in the index behind the stems they follow. */
function byOffset(a: Paragraph, b: Paragraph): number {
  return (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0)
}
