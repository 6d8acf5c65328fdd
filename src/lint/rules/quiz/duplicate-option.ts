/** The options of a question differ. */

import { excerpt } from '../../../base/excerpt.js'
import { words } from '../../../base/words.js'
import type { OptionNode } from '../../../markdown/nodes.js'
import { type PlacedQuestion, questionsOf } from '../../facts/questions.js'
import { defineRule } from '../../rule.js'

/** What the author wrote, for two pictures may share a description; emphasis and spacing make no other option. */
const writtenText = ({ children }: OptionNode, { document }: PlacedQuestion): string =>
  document.source
    .slice(children.at(0)?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0)
    .replace(/^\[[ xX]\]/, '')
    .replace(/[*\s]+/g, ' ')
    .trim()

export const duplicateOption = defineRule({
  code: 'quiz/duplicate-option',
  severity: 'error',
  summary: words('一道题里没有相同的选项', 'No two options of a question are the same'),
  message: (p: { text: string; label: string; other: string }) =>
    words(
      `选项 ${p.label} 和选项 ${p.other} 都是「${p.text}」。`,
      `Options ${p.label} and ${p.other} are both \`${p.text}\`.`,
    ),
  why: words('两项一样，选哪一个才算对就说不清了。', 'Nobody can tell which of the two is right.'),
  help: words('请改写或删去其中一项。', 'Change or remove one of them.'),
  sources: ['R123'],
  example: {
    in: 'body',
    bad: ':::单选题{#q1}\n怎样打开手机？\n\n- [x] 按住侧面的按键\n- [ ] 摇一摇\n- [ ] 摇一摇\n:::',
    good: ':::单选题{#q1}\n怎样打开手机？\n\n- [x] 按住侧面的按键\n- [ ] 摇一摇\n- [ ] 拍一拍\n:::',
  },
  *check(pkg, found) {
    for (const question of questionsOf(pkg, 'single', 'multiple')) {
      const { file, range } = question
      const first = new Map<string, OptionNode>()
      for (const option of question.node.options) {
        const text = writtenText(option, question)
        const other = first.get(text)
        if (other === undefined) first.set(text, option)
        else if (text !== '') {
          const related = [
            {
              file,
              range: other.position ?? range,
              message: words('先写在这里。', 'It is first written here.'),
            },
          ]
          yield found(
            { file, range: option.position ?? range },
            { text: excerpt(text), label: option.label, other: other.label },
            { related },
          )
        }
      }
    }
  },
})
