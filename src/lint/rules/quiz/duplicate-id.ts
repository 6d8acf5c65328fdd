/** The id of a question is its own in the whole course. */
import { words } from '../../../base/words.js'
import { freeNames } from '../../edits/free-names.js'
import { replacement } from '../../edits/replacement.js'
import { idRange } from '../../facts/fence.js'
import { type PlacedQuestion, questionsOf } from '../../facts/questions.js'
import { defineRule } from '../../rule.js'

export const duplicateId = defineRule({
  code: 'quiz/duplicate-id',
  severity: 'error',
  summary: words('题目编号在全课里不重复', 'No two questions of a course have the same id'),
  message: (p: { id: string }) =>
    words(`题目编号「${p.id}」重复了。`, `The question id \`${p.id}\` is used more than once.`),
  why: words(
    '答案和学习记录按编号存放，两道题同号就会记混。',
    'Answers and learning records are kept by id, and would be mixed up.',
  ),
  help: words(
    '请给后面这道题换一个没有用过的编号；课已经发布的，不要改先用的那道。',
    'Give this question an id of its own; in a published course leave the first one as it is.',
  ),
  sources: ['R123', 'R118'],
  example: {
    in: 'body',
    bad: ':::填空题{#q1}\n竖向的叫[[经线]]。\n:::\n\n:::填空题{#q1}\n横向的叫[[纬线]]。\n:::',
    good: ':::填空题{#q1}\n竖向的叫[[经线]]。\n:::\n\n:::填空题{#q2}\n横向的叫[[纬线]]。\n:::',
  },
  *check(pkg, found) {
    const first = new Map<string, PlacedQuestion>()
    const questions = questionsOf(pkg).filter(({ named }) => named)
    const freeName = freeNames(new Set(questions.map(({ node }) => node.id)))
    for (const question of questions) {
      const { id } = question.node
      const other = first.get(id)
      if (other === undefined) {
        first.set(id, question)
        continue
      }
      const related = [
        {
          file: other.file,
          range: idRange(other.document, other),
          message: words('先用在这里。', 'It is first used here.'),
        },
      ]
      const range = idRange(question.document, question)
      // A learner's record may be kept under either question, so which of them keeps the id is for the author to say.
      const start = (range.start.offset ?? 0) + 1
      const isWritten = question.document.source.startsWith(`#${id}`, start - 1)
      const fix = isWritten && replacement(question.file, start, start + id.length, freeName(id), false)
      yield found({ file: question.file, range }, { id }, { related, ...(fix ? { fix } : {}) })
    }
  },
})
