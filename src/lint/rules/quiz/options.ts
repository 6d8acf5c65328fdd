/** A choice question has options to choose from. */
import type { Position } from 'unist'
import type { Extra } from '../../../base/diagnostic.js'
import { linesOf } from '../../../base/lines.js'
import { type Words, words } from '../../../base/words.js'
import { hasContent } from '../../facts/has-content.js'
import { optionEdits, optionLines } from '../../facts/option-lines.js'
import { boxEdits, isEmptyOption, lostOptionLists, unboxedItems } from '../../facts/option-list.js'
import { type PlacedQuestion, questionsOf } from '../../facts/questions.js'
import { defineRule } from '../../rule.js'

type Problem =
  | { readonly problem: 'few'; readonly count: number }
  | { readonly problem: 'box'; readonly count: number }
  | { readonly problem: 'form'; readonly count: number }
  | { readonly problem: 'empty' }

const messages = (p: Problem): Words => {
  if (p.problem === 'empty') return words('这个选项是空的。', 'This option is empty.')
  if (p.problem === 'box') {
    return words(`有 ${p.count} 个选项前面没有方框。`, `Options without a box: ${p.count}.`)
  }
  if (p.problem === 'form') {
    return words(
      `有 ${p.count} 行像是选项，但没有写成「- [ ] 选项」。`,
      `Lines that look like options but are not written as \`- [ ] option\`: ${p.count}.`,
    )
  }
  return p.count === 0
    ? words('这道选择题没有选项。', 'This choice question has no options.')
    : words('这道选择题只有一个选项。', 'This choice question has only one option.')
}

interface Lost {
  readonly range: Position | undefined
  readonly problem: Problem
  readonly extra: Extra
}

/** A list that is not read as options is one mistake, however many items it has. */
const lostItems = ({ document, node }: PlacedQuestion): readonly Lost[] =>
  lostOptionLists(node).flatMap((list) => {
    const unboxed = unboxedItems(list)
    const empty = unboxed.filter((item) => isEmptyOption(document, item))
    const others = unboxed.filter((item) => !empty.includes(item))
    const edits = boxEdits(document, others)
    const fix = { title: words('补上方框', 'Write the boxes'), safe: true, edits }
    const lost = empty.map(
      (item): Lost => ({ range: item.position, problem: { problem: 'empty' }, extra: {} }),
    )
    if (others.length === 0) return lost
    const problem: Problem = { problem: 'box', count: others.length }
    return [...lost, { range: others[0]?.position, problem, extra: edits.length > 0 ? { fix } : {} }]
  })

/** Lines of the stem that look like options are what the teacher has to change. */
const misspeltLines = (question: PlacedQuestion): Lost | undefined => {
  const { document, file } = question
  const lines = optionLines(question)
  const [first] = lines
  if (first === undefined) return undefined
  const edits = optionEdits(file, lines)
  const title = words('写成选项', 'Write them as options')
  // Letters do not tell which option is right: somebody has to tick it.
  const safe = lines.every(({ isRight }) => isRight !== undefined)
  return {
    range: linesOf(document.source).range(first.start, first.end),
    problem: { problem: 'form', count: lines.length },
    extra: edits.length > 0 ? { fix: { title, safe, edits } } : {},
  }
}

export const options = defineRule({
  code: 'quiz/options',
  severity: 'error',
  summary: words('选择题有两个以上写全的选项', 'A choice question has two or more options, none empty'),
  message: messages,
  why: words(
    '选项写全、带方框，学员才能选，平台才能判分。',
    'Only complete options with boxes can be chosen and marked.',
  ),
  help: words(
    '每个选项写成一行「- [ ] 选项」，正确的写「- [x] 选项」；方框里是一个空格或 x，后面空一格。',
    'Write each option on a line as `- [ ] option`, the right ones as `- [x] option`: a space or an x in the box, a space behind it.',
  ),
  sources: ['R123'],
  example: {
    in: 'body',
    bad: ':::单选题{#q1}\n怎样打开手机？\n\n- [√] 按住侧面的按键\n- [] 摇一摇\n:::',
    good: ':::单选题{#q1}\n怎样打开手机？\n\n- [x] 按住侧面的按键\n- [ ] 摇一摇\n:::',
  },
  *check(pkg, found) {
    for (const question of questionsOf(pkg, 'single', 'multiple')) {
      const { file, node, range } = question
      const lost = lostItems(question)
      for (const each of lost) yield found({ file, range: each.range ?? range }, each.problem, each.extra)
      const count = node.options.length
      if (lost.length === 0 && count < 2) {
        const misspelt = misspeltLines(question)
        if (misspelt) yield found({ file, range: misspelt.range ?? range }, misspelt.problem, misspelt.extra)
        else yield found({ file, range }, { problem: 'few', count })
      }
      for (const option of node.options) {
        if (!hasContent(option.children)) {
          yield found({ file, range: option.position ?? range }, { problem: 'empty' })
        }
      }
    }
  },
})
