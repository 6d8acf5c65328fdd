/** Quotation marks in Chinese are `“”`, each facing its way. */
import type { Nodes } from 'mdast'
import type { Fix } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import { type Document, documentsOf, nodesOf } from '../../../parse/package.js'
import { hasHan } from '../../facts/chinese.js'
import { proseMatches } from '../../facts/prose.js'
import { type QuoteFault, type QuoteMark, quoteFault } from '../../facts/quote-marks.js'
import { linesIn } from '../../facts/source-lines.js'
import { defineRule } from '../../rule.js'

/** Most sources have nothing but pairs that open and close on their line. */
const SUSPECT = /["＂„‟〝〞]|“[^“”\r\n]*(?:“|$)|(?:”|^)[^“”\r\n]*”/m

const MARK = /\\?"|[“”＂„‟〝〞]/g

interface Block {
  readonly start: number
  readonly end: number
  readonly marks: QuoteMark[]
}

/** The paragraphs, headings and cells that hold quotation marks. */
const blocksOf = (document: Document): readonly Block[] => {
  const nodes: readonly Nodes[] = [
    ...nodesOf(document, 'paragraph'),
    ...nodesOf(document, 'heading'),
    ...nodesOf(document, 'tableCell'),
  ]
  const blocks = nodes
    .map(
      ({ position }): Block => ({
        start: position?.start.offset ?? 0,
        end: position?.end.offset ?? 0,
        marks: [],
      }),
    )
    .sort((a, b) => a.start - b.start)
  let at = 0
  for (const { start, end, match } of proseMatches(document, MARK)) {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= start) at += 1
    const block = blocks[at]
    if (block !== undefined && block.start <= start) block.marks.push({ start, end, text: match[0] })
  }
  return blocks.filter(({ marks }) => marks.length > 0)
}

const fixOf = (file: string, { mended }: QuoteFault): Fix | undefined =>
  mended.length === 0
    ? undefined
    : {
        title: words('改成「“”」', 'Write `“”`'),
        safe: true,
        edits: mended.map(({ start, end, becomes }) => ({ file, start, end, text: becomes })),
      }

const messages = {
  straight: words('中文里用了直引号。', 'There are straight quotation marks in Chinese text.'),
  wrong: words('引号的方向不对。', 'A quotation mark faces the wrong way.'),
  unpaired: words('引号没有配对。', 'A quotation mark has no partner.'),
} as const

export const quotes = defineRule({
  code: 'text/quotes',
  severity: 'info',
  summary: words(
    '中文引号写成“ ”，成对、方向对',
    'Quotation marks in Chinese are `“ ”`, in pairs, each facing its way',
  ),
  message: (p: { kind: QuoteFault['kind'] }) => messages[p.kind],
  why: words(
    '引号不成对，读的人分不清哪里是按键名、哪里是原话。',
    'Otherwise readers cannot tell where a name or a quotation begins and ends.',
  ),
  help: words(
    '前引号写「“」，后引号写「”」，中间再引用的写「‘’」。',
    'Open with `“` and close with `”`; inside of them use `‘’`.',
  ),
  sources: ['GB/T 15834-2011'],
  example: { in: 'body', bad: '打开"设置"，点”显示“。', good: '打开“设置”，点“显示”。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      if (!SUSPECT.test(source)) continue
      for (const { start, end, marks } of blocksOf(document)) {
        const text = source.slice(start, end)
        if (!hasHan(text) || /&(?:quot|#34|#x22);/i.test(text)) continue
        const fault = quoteFault(source, start, marks)
        if (fault === undefined) continue
        const fix = fixOf(file, fault)
        const range = linesIn(document).range(fault.at.start, fault.at.end)
        yield found({ file, range }, { kind: fault.kind }, fix ? { fix } : {})
      }
    }
  },
})
