/** A true-false question says which it is. */
import type { Edit, Extra } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import { attributeEdit, isChineseFence } from '../../edits/question-fence.js'
import { fenceOf, writes } from '../../facts/fence.js'
import { type PlacedQuestion, questionsOf } from '../../facts/questions.js'
import { answerTruth } from '../../facts/written-answer.js'
import { defineRule } from '../../rule.js'

/** Brackets at the very end of the stem, with the answer in them as on paper: `……。（×）` */
const MARK = /[ \t\u3000]{0,4}[（(][ \t]{0,4}([√✓✔×✗✘对错])[ \t]{0,4}[）)](?=[。.]?$)/u

interface Answer {
  readonly truth: boolean
  /** What has to go from the stem, where learners would read it. */
  readonly edits: readonly Edit[]
}

const markedAnswer = ({ document, file, node }: PlacedQuestion): Answer | undefined => {
  const { type, position } = node.children.at(-1) ?? {}
  if (type !== 'paragraph' || position === undefined) return undefined
  const from = position.start.offset ?? 0
  const match = MARK.exec(document.source.slice(from, position.end.offset))
  if (match === null) return undefined
  const start = from + match.index
  const marked = start + match[0].length
  const endsTwice = /^。/.test(document.source.slice(marked)) && document.source.charAt(start - 1) === '。'
  return {
    truth: /[√✓✔对]/u.test(match[1] ?? ''),
    edits: [{ file, start, end: endsTwice ? marked + 1 : marked, text: '' }],
  }
}

const remarkedAnswer = (question: PlacedQuestion): Answer | undefined => {
  const truth = answerTruth(question)
  return truth === undefined ? undefined : { truth, edits: [] }
}

const fixOf = (question: PlacedQuestion): Extra => {
  const answer = remarkedAnswer(question) ?? markedAnswer(question)
  if (answer === undefined) return {}
  const zh = `答案=${answer.truth ? '对' : '错'}`
  const en = `answer=${answer.truth}`
  const edit = attributeEdit(question, isChineseFence(question) ? zh : en)
  const title = words(`按写明的答案加上「${zh}」`, `Write the answer into the braces: \`${en}\``)
  return edit === undefined ? {} : { fix: { title, safe: true, edits: [edit, ...answer.edits] } }
}

export const trueFalseKey = defineRule({
  code: 'quiz/true-false-key',
  severity: 'error',
  summary: words('判断题写明对错', 'A true-false question has an answer'),
  message: words('这道判断题没有写答案。', 'This true-false question has no answer.'),
  why: words('不知道说法是对是错，就没法判分。', 'Without one it cannot be marked.'),
  help: words(
    '请在大括号里加上「答案=对」或「答案=错」。',
    'Add `answer=true` or `answer=false` in the braces.',
  ),
  sources: ['R123'],
  example: {
    in: 'body',
    bad: ':::判断题{#q1}\n验证码可以告诉自称客服的人。\n:::',
    good: ':::判断题{#q1 答案=错}\n验证码可以告诉自称客服的人。\n:::',
  },
  *check(pkg, found) {
    for (const question of questionsOf(pkg, 'true-false')) {
      const { document, file, range, key } = question
      // An answer that could not be read has been reported where it was read.
      const written = writes(fenceOf(document, question), '答案', 'answer')
      if (key.truth === undefined && !written) yield found({ file, range }, {}, fixOf(question))
    }
  },
})
