/** A step for older adults asks for one action. */
import { words } from '../../../base/words.js'
import { readersOf } from '../../facts/learners.js'
import { lessonPassages, placeIn } from '../../facts/passages.js'
import { defineRule } from '../../rule.js'

/** Two are often one movement (找到它，点进去); from three on learners lose count. */
const TOO_MANY = 3

const LINK = '(?:先|再|然后|接着|接下来|随后|之后|最后|并且?|又)'
const VERB =
  '(?:点[击开进]?(?![头心钟])|按住?(?![时照期])|长按|双击|滑动?|拖动?|输入|填写?|选择?|勾选|打开|关[闭掉]|找到?|进入|返回|退出|扫|拨打?|插[上入]?|拔|拉|剪|折|穿|绕|系(?!统)|捏|搓|泡|倒|切(?!记))'

/** A part of a sentence that asks for something to be done. */
const ACTION = new RegExp(`^\\s*(?:${LINK}+\\s*${VERB}|${VERB}|(?:然后|接着|接下来|随后))`)

/** The names of buttons are no actions: “按住说话”. */
const QUOTED = /[“「『"][^”」』"]{0,40}[”」』"]/g

const countActions = (text: string): number =>
  text
    .replace(QUOTED, '')
    .split(/[，,。；;！!]/)
    .filter((part) => ACTION.test(part)).length

export const oneAction = defineRule({
  code: 'audience/one-action',
  severity: 'info',
  summary: words('给老年人的步骤一步只做一件事', 'A step for older adults asks for one action'),
  message: (p: { count: number }) =>
    words(`这一步要做 ${p.count} 个动作。`, `This step asks for ${p.count} actions.`),
  why: words(
    '老年学员常常看一步做一步；几个动作挤在一起，做漏了也不知道漏在哪里。',
    'Older learners act step by step: of several actions at once one is missed, and nobody knows which.',
  ),
  help: words('请拆开，一步写一个动作。', 'Split it: one action a step.'),
  sources: ['R056'],
  example: {
    in: 'body',
    bad: ':::步骤\n1. 点“设置”，再点“显示”，然后选“字体大小”。\n:::',
    good: ':::步骤\n1. 点“设置”。\n2. 点“显示”。\n3. 选“字体大小”。\n:::',
  },
  *check(pkg, found) {
    const isRead = readersOf(pkg, 'seniors')
    for (const passage of lessonPassages(pkg)) {
      if (passage.step === undefined || !isRead(passage)) continue
      const count = countActions(passage.text)
      if (count >= TOO_MANY) yield found(placeIn(passage, 0, passage.text.length), { count })
    }
  },
})
