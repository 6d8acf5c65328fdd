/** A fill-in question has gaps, and each gap has its answer. */
import { words } from '../../../base/words.js'
import { hasContent } from '../../facts/has-content.js'
import { partOf } from '../../facts/part-of.js'
import { type PlacedQuestion, questionsOf } from '../../facts/questions.js'
import { defineRule } from '../../rule.js'

const EMPTY_GAP = /\[\[[\s|｜]{0,200}\]\]/g

const emptyGaps = ({ document, range }: PlacedQuestion): readonly (readonly [number, number])[] => {
  const start = range.start.offset ?? 0
  const text = document.source.slice(start, range.end.offset)
  return [...text.matchAll(EMPTY_GAP)].map(({ index, 0: gap }) => [start + index, start + index + gap.length])
}

export const fillInKey = defineRule({
  code: 'quiz/fill-in-key',
  severity: 'error',
  summary: words('填空题的每个空都写了答案', 'Every gap of a fill-in question has its answer'),
  message: (p: { empty: boolean }) =>
    p.empty
      ? words('这个空没有写答案。', 'This gap has no answer.')
      : words('这道填空题没有空。', 'This fill-in question has no gap.'),
  why: words(
    '空和答案写在一起：没有答案就没法判分，没有空学员就无处可填。',
    'A gap is written as its answer: without one there is nothing to fill in and nothing to mark.',
  ),
  help: words(
    '请在该填的地方写上答案，如「竖向的叫[[经线]]」；几种答案都算对时，用「|」隔开。',
    'Write the answer where it goes, as in `the upright ones are the [[warp]]`; put `|` between answers that are all right.',
  ),
  sources: ['R123'],
  example: {
    in: 'body',
    bad: ':::填空题{#q1}\n布上竖向先绷好的叫____。\n:::',
    good: ':::填空题{#q1}\n布上竖向先绷好的叫[[经线]]，横向穿过的叫[[纬线|纬纱]]。\n:::',
  },
  *check(pkg, found) {
    for (const question of questionsOf(pkg, 'fill-in')) {
      const { document, file, node, key, range } = question
      const empty = emptyGaps(question)
      if (empty.length > 0) {
        for (const [from, to] of empty) {
          yield found({ file, range: partOf(document.source, range.start, from, to) }, { empty: true })
        }
      } else if ((key.blanks ?? []).length === 0 && hasContent(node.children)) {
        yield found({ file, range }, { empty: false })
      }
    }
  },
})
