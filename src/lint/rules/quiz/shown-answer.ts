/** No remark for teachers stands where learners read: in the stem, in an option, in a frame. */
import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import type { Edit, Extra } from '../../../base/diagnostic.js'
import { newlineOf } from '../../../base/lines.js'
import { words } from '../../../base/words.js'
import { remarkLabel } from '../../../parse/body/remark-label.js'
import { partOf } from '../../facts/part-of.js'
import { type PlacedQuestion, questionsOf } from '../../facts/questions.js'
import { defineRule } from '../../rule.js'

/** The blocks that hold text themselves. */
const textBlocks = (nodes: readonly Nodes[]): readonly Nodes[] =>
  nodes.flatMap((node): readonly Nodes[] => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node]
    if (node.type === 'question' || !('children' in node)) return []
    return textBlocks(node.children as Nodes[])
  })

/** How far behind a label the answer is looked for. */
const MAX_ANSWER = 400

const LINE = /[^\r\n]+/g

/** What may stand before a word on its line: blanks, marks of quotes, lists, boxes, headings, tables and emphasis. */
const BEFORE = /^(?:[\s>|*_#+-]|\d{1,9}[.)、]|\[[ xX]\])*/

interface Labelled {
  readonly range: Position
  readonly block: Nodes
}

/** The lines that begin with a label; `答：____` is a line for the learner to write on. */
const labelledLines = ({ node, document: { source } }: PlacedQuestion): readonly Labelled[] =>
  textBlocks([...node.children, ...node.options]).flatMap((block): readonly Labelled[] => {
    const { type, position } = block
    if (position === undefined) return []
    const from = position.start.offset ?? 0
    const written = source.slice(from, position.end.offset)
    return [...written.matchAll(LINE)].flatMap(({ index, 0: line }) => {
      const start = index + (BEFORE.exec(line)?.[0].length ?? 0)
      const text = written.slice(start, start + MAX_ANSWER).replace(/[*_]/g, '')
      const label = remarkLabel(text)
      if (label === undefined || !(label.isMarked || type === 'heading')) return []
      if (type !== 'heading' && !/[\p{L}\p{N}]/u.test(text.slice(label.length))) return []
      const end = from + index + line.trimEnd().length
      return [{ range: partOf(source, position.start, from + start, end), block }]
    })
  })

/** A paragraph of the question itself becomes a quote from its label on; what is nested is left to its author. */
const quoteFix = ({ node, document, file }: PlacedQuestion, { range, block }: Labelled): Extra => {
  const { start } = range
  const { position } = block
  const isOwn = (node.children as readonly Nodes[]).includes(block)
  if (block.type !== 'paragraph' || !isOwn || start.column !== 1 || position?.start.column !== 1) return {}
  const from = start.offset ?? 0
  const text = document.source.slice(from, position.end.offset)
  const gap = from === position.start.offset ? '' : newlineOf(document.source)
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)]
  const edits = starts.map((at): Edit => {
    const offset = from + at
    return { file, start: offset, end: offset, text: at === 0 ? `${gap}> ` : '> ' }
  })
  return {
    fix: { title: words('改成只给教师看的引用块', 'Make it a quote for teachers'), safe: true, edits },
  }
}

export const shownAnswer = defineRule({
  code: 'quiz/shown-answer',
  severity: 'error',
  summary: words(
    '解析和答案没有写在学员看得到的地方',
    'No explanation or answer stands where learners read it',
  ),
  message: words(
    '这里像是解析或答案，却会显示给学员。',
    'This looks like an explanation or an answer, but learners will see it.',
  ),
  why: words(
    '学员还没作答就看到答案，这道题就白出了。',
    'Learners who see the answer before they try have no use for the question.',
  ),
  help: words(
    '请移到题目末尾、选项和其他块的外面，前面空一行，行首不空格，写成「> 解析：……」或「> 参考答案：……」。',
    'Move it to the end of the question, outside options and other blocks, after an empty line and without blanks before it: `> Explanation: …` or `> Answer: …`.',
  ),
  sources: ['R123'],
  example: {
    in: 'body',
    bad: ':::判断题{#q1 答案=错}\n验证码可以告诉自称客服的人。\n\n解析：真的客服不会要验证码。\n:::',
    good: ':::判断题{#q1 答案=错}\n验证码可以告诉自称客服的人。\n\n> 解析：真的客服不会要验证码。\n:::',
  },
  *check(pkg, found) {
    for (const question of questionsOf(pkg)) {
      for (const labelled of labelledLines(question))
        yield found({ file: question.file, range: labelled.range }, {}, quoteFix(question, labelled))
    }
  },
})
