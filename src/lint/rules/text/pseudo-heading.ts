/** What looks like a heading is one. */
import type { Paragraph, RootContent } from 'mdast'
import { excerpt } from '../../../base/excerpt.js'
import { words } from '../../../base/words.js'
import { inlineText } from '../../../markdown/inline-text.js'
import { type Document, documentsOf } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { HAN } from '../../facts/chinese.js'
import { defineRule } from '../../rule.js'

/** Longer lines in bold are something to remember, and so is what ends like a sentence or leads to a list. */
const MOST = 24
const SENTENCE = /[。！？；，：…!?;,:.]["”’」』）)]*$/

/** `第一节 认识手机`, `一、认识手机`, `（二）调大字号`. */
const NUMBERED = new RegExp(
  `^(?:第[一二三四五六七八九十百0-9]{1,4}[章节课讲篇](?:[ \\u3000:：、]|$)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[ \\u3000]*[${HAN}A-Za-z0-9]`,
  'u',
)

/** In the source, with its marks. */
const lengthOf = ({ position }: Paragraph): number =>
  (position?.end.offset ?? 0) - (position?.start.offset ?? 0)

const isBold = ({ children }: Paragraph): boolean => children.length === 1 && children[0]?.type === 'strong'

const isHeadingLike = (node: RootContent): node is Paragraph => {
  if (node.type !== 'paragraph' || node.children.length !== 1 || lengthOf(node) > MOST * 2) return false
  if (node.position?.start.line !== node.position?.end.line) return false
  const text = inlineText(node.children)
  return text.length <= MOST && (isBold(node) || NUMBERED.test(text)) && !SENTENCE.test(text.trim())
}

/** Two in a row are lines of a text, and the last block of a document heads nothing. */
const pseudoHeadings = ({ body: { children } }: Document): readonly { node: Paragraph; depth: number }[] => {
  const alike = new Set<RootContent | undefined>(children.filter(isHeadingLike))
  if (alike.size === 0) return []
  let depth = 1
  return children.flatMap((node, at) => {
    if (node.type === 'heading') depth = node.depth
    if (node.type !== 'paragraph' || !alike.has(node) || alike.has(children[at - 1])) return []
    const next = children[at + 1]
    if (next === undefined || next.type === 'heading' || alike.has(next)) return []
    return [{ node, depth: Math.min(depth + 1, 6) }]
  })
}

export const pseudoHeading = defineRule({
  code: 'text/pseudo-heading',
  severity: 'info',
  summary: words('小标题用「##」写', 'Headings are written as headings'),
  message: (p: { text: string }) =>
    words(`「${p.text}」像是标题，却不是标题。`, `\`${p.text}\` looks like a heading but is none.`),
  why: words(
    '只加粗、只编号的行不进目录，读屏软件也跳不过去。',
    'A line that is only bold or numbered is missing from the contents, and screen readers cannot jump to it.',
  ),
  help: (_: { text: string }) =>
    words(
      '是标题就写成「## 标题」，小一级的写「### 标题」；是要强调的话，后面加上句号。',
      'If it is a heading, write `## Heading`, or `###` one level down; if it is a sentence, end it with a full stop.',
    ),
  sources: ['GB/T 37668-2019', 'WCAG 2.2 1.3.1'],
  example: {
    in: 'body',
    bad: '**怎样开机**\n\n按住侧面的按键。',
    good: '## 怎样开机\n\n按住侧面的按键。',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file } = document
      for (const { node, depth } of pseudoHeadings(document)) {
        const { position } = node
        if (position === undefined) continue
        const text = inlineText(node.children)
        const start = position.start.offset ?? 0
        const bold = document.source.slice(start, position.end.offset)
        const words = isBold(node) ? bold.slice(2, -2).trim() : bold
        const fix = replacement(file, start, start + bold.length, `${'#'.repeat(depth)} ${words}`, false)
        yield found({ file, range: position }, { text: excerpt(text) }, { fix })
      }
    }
  },
})
