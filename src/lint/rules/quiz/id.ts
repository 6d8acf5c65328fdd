/** A question has an id, under which its answers and results are kept. */
import { words } from '../../../base/words.js'
import { attributeEdit } from '../../edits/question-fence.js'
import { fenceOf, fenceRange, writes } from '../../facts/fence.js'
import { questionsOf } from '../../facts/questions.js'
import { defineRule } from '../../rule.js'

/** Hands out ids: the one that the question goes by already, else the next number that is free. */
const freshIds = (taken: Set<string>): ((wish: string) => string) => {
  let number = 0
  return (wish) => {
    let id = wish
    while (taken.has(id)) id = `q${++number}`
    taken.add(id)
    return id
  }
}

/** A `#` behind the first brace. */
const hasMark = (fence: string): boolean => {
  const brace = fence.search(/[{｛]/)
  return brace >= 0 && fence.includes('#', brace)
}

export const id = defineRule({
  code: 'quiz/id',
  severity: 'info',
  summary: words('每道题都有编号', 'Every question has an id'),
  message: words('这道题没有编号。', 'This question has no id.'),
  why: words(
    '没有编号的题按先后次序认；插进一道新题，后面的学习记录就对不上了。',
    'A question without an id goes by its place: a new one before it would shift the results.',
  ),
  help: words(
    '请在题型后面写上编号，如「{#q1}」；全课不能重复。',
    'Write an id behind the kind of question, such as `{#q1}`; no other question may have it.',
  ),
  sources: ['R123', 'R118'],
  example: {
    in: 'body',
    bad: ':::填空题\n竖向的叫[[经线]]。\n:::',
    good: ':::填空题{#q1}\n竖向的叫[[经线]]。\n:::',
  },
  *check(pkg, found) {
    const questions = questionsOf(pkg)
    const fresh = freshIds(new Set(questions.filter(({ named }) => named).map(({ node }) => node.id)))
    for (const question of questions.filter(({ named }) => !named)) {
      const fence = fenceOf(question.document, question)
      // An id that could not be read has been reported where it was read.
      if (writes(fence, '编号', 'id') || hasMark(fence.text)) continue
      const edit = attributeEdit(question, `#${fresh(question.node.id)}`)
      const fix = edit && { title: words('加上编号', 'Add an id'), safe: true, edits: [edit] }
      const place = { file: question.file, range: fenceRange(question.document, question) }
      yield found(place, {}, fix ? { fix } : {})
    }
  },
})
