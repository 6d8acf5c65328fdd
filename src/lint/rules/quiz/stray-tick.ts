/** Boxes to tick and gaps to fill in stand only in the questions that use them. */
import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import { words } from '../../../base/words.js'
import { partOf } from '../../facts/part-of.js'
import { type PlacedQuestion, questionsOf } from '../../facts/questions.js'
import { defineRule } from '../../rule.js'

const GAP = /\[\[[^[\]\n]{1,200}\]\]/g

const withBoxes = ({ node }: PlacedQuestion): readonly Nodes[] =>
  node.children.filter(
    (child) => child.type === 'list' && child.children.some((item) => typeof item.checked === 'boolean'),
  )

const textNodes = (nodes: readonly Nodes[]): readonly Nodes[] =>
  nodes.flatMap((node) =>
    node.type === 'text' ? [node] : 'children' in node ? textNodes(node.children as Nodes[]) : [],
  )

/** The places of the gaps in the text of a question; code may show one. */
const gapsOf = ({ node, document: { source } }: PlacedQuestion): readonly Position[] => {
  if (!source.includes('[[')) return []
  return textNodes([...node.children, ...node.options]).flatMap(({ position }) => {
    if (position === undefined) return []
    const start = position.start.offset ?? 0
    return [...source.slice(start, position.end.offset).matchAll(GAP)].map(({ index, 0: gap }) =>
      partOf(source, position.start, start + index, start + index + gap.length),
    )
  })
}

export const strayTick = defineRule({
  code: 'quiz/stray-tick',
  severity: 'warning',
  summary: words(
    '方框只用在选择题和判断题，[[……]] 只用在填空题',
    'Boxes stand only in choice and true-false questions, `[[…]]` only in fill-in questions',
  ),
  message: (p: { mark: 'box' | 'gap' }) =>
    p.mark === 'box'
      ? words('这种题用不上方框选项。', 'This kind of question has no use for boxes.')
      : words('这种题用不上 [[……]]。', 'This kind of question has no use for `[[…]]`.'),
  why: words(
    '它会原样显示给学员，答案就露出来了。',
    'It is shown to learners as it stands, and gives the answer away.',
  ),
  help: (p) =>
    p.mark === 'box'
      ? words(
          '要学员选，请改成「:::单选题」或「:::多选题」；只是列几点，去掉方框。',
          'For a choice make it `:::single` or `:::multiple`; for a mere list remove the boxes.',
        )
      : words(
          '要学员填，请改成「:::填空题」；否则去掉方括号。',
          'For a gap make it `:::fill-in`; otherwise remove the brackets.',
        ),
  sources: ['R123'],
  example: {
    in: 'body',
    bad: ':::简答题{#q1}\n布上竖向先绷好的叫[[经线]]，它有什么用？\n:::',
    good: ':::填空题{#q1}\n布上竖向先绷好的叫[[经线]]。\n:::',
  },
  *check(pkg, found) {
    for (const question of questionsOf(pkg, 'fill-in', 'essay')) {
      const { file, range } = question
      for (const { position } of withBoxes(question)) {
        yield found({ file, range: position ?? range }, { mark: 'box' })
      }
    }
    for (const question of questionsOf(pkg, 'single', 'multiple', 'true-false', 'essay')) {
      for (const range of gapsOf(question)) yield found({ file: question.file, range }, { mark: 'gap' })
    }
  },
})
