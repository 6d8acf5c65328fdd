/** Marks of footnotes and their notes belong together. */
import { excerpt } from '../../../base/excerpt.js'
import { words } from '../../../base/words.js'
import { documentsOf, nodesOf } from '../../../parse/package.js'
import { isProse } from '../../facts/prose.js'
import { linesIn } from '../../facts/source-lines.js'
import { defineRule } from '../../rule.js'

const MARK = /\[\^[^[\]\s^]{1,50}\]/g

export const footnote = defineRule({
  code: 'link/footnote',
  severity: 'warning',
  summary: words('脚注的记号和内容对得上', 'Every footnote has its mark and its note'),
  message: (p: { mark: string; lacks: 'note' | 'mark' }) =>
    p.lacks === 'note'
      ? words(`脚注「${p.mark}」没有内容。`, `The footnote \`${p.mark}\` has no note.`)
      : words(
          `正文里没有用到脚注「${p.mark}」。`,
          `No mark in the text leads to the footnote \`${p.mark}\`.`,
        ),
  why: words(
    '没有内容的记号会原样显示，没有记号的脚注不会显示：学员都看不到出处。',
    'A mark without a note is shown as it stands, and a note without a mark is not shown: either way the source is lost.',
  ),
  help: ({ mark, lacks }) =>
    lacks === 'note'
      ? words(
          `请在文末另起一行写「${mark}: 出处」；记号写错的，改成已有的记号。`,
          `Write \`${mark}: source\` on a line of its own at the end, or correct the mark.`,
        )
      : words(
          `请在正文里写上「${mark}」，或删去这条脚注。`,
          `Write \`${mark}\` in the text, or remove the note.`,
        ),
  sources: ['GFM', 'R050'],
  example: {
    in: 'body',
    bad: '试用期最长六个月。[^1]',
    good: '试用期最长六个月。[^1]\n\n[^1]: 《中华人民共和国劳动合同法》第十九条。',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      const marks = [...source.matchAll(MARK)]
      if (marks.length === 0) continue
      const references = nodesOf(document, 'footnoteReference')
      const definitions = nodesOf(document, 'footnoteDefinition')
      const understood = new Set(
        [...references, ...definitions].map(({ position }) => position?.start.offset),
      )
      const others = marks.filter(({ index }) => !understood.has(index))
      // In most documents each mark is one of these, and none is left to be text.
      const isText = others.length > 0 ? isProse(document) : () => false
      const lines = linesIn(document)
      for (const { index: start, 0: mark } of others) {
        if (!isText(start)) continue
        yield found(
          { file, range: lines.range(start, start + mark.length) },
          { mark: excerpt(mark), lacks: 'note' },
        )
      }
      const used = new Set(references.map(({ identifier }) => identifier))
      for (const { identifier, label, position } of definitions) {
        if (used.has(identifier)) continue
        const start = position?.start.offset ?? 0
        const written = `[^${label ?? identifier}]`
        const place = { file, range: lines.range(start, start + written.length) }
        yield found(place, { mark: excerpt(written), lacks: 'mark' })
      }
    }
  },
})
