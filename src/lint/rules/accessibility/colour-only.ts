/** What is to be pressed is told by more than its colour. */
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { passagesOf, placeIn } from '../../facts/passages.js'
import { defineRule } from '../../rule.js'

const COLOUR = '(?:大|深|浅)?[红绿蓝黄橙紫灰白黑粉]色?'
const OBJECT = '(?:小|大|圆)?(?:按钮|按键|键|图标|圆点|圆圈|方块|选项)'

/** Most documents give no such order, and are not looked at any further; marks of emphasis may stand within. */
const MAY_ORDER =
  /[点按选找][击开住一下那个*_]{0,6}[大深浅]?[红绿蓝黄橙紫灰白黑粉]|\b(?:press|click|tap|choose)\b/i

/** An order that names a colour and nothing else: 点红色的按钮, 绿的就是接. */
const BY_COLOUR = new RegExp(
  `(?:点[击开]?|按住?|选|找)(?:一下|住|那个)?${COLOUR}的?${OBJECT}|(?:点击?|按)(?:一下|那个)?${COLOUR}的(?:那个)?(?=就|[，。；])`,
  'u',
)
const IN_ENGLISH =
  /\b(?:press|click|tap|choose)(?: on)? the (?:red|green|blue|yellow|orange|grey|gray|white|black) (?:button|icon|key|one)\b/i

/** What else may tell it apart: its name, its place, its shape. */
const OTHERWISE =
  /[“”「」『』《》"]|写着|标着|上面|下面|左|右|上[方角头边]|下[方角头边]|中间|底|角|箭头|形|\b(?:left|right|top|bottom|marked|labelled)\b/i

export const colourOnly = defineRule({
  code: 'accessibility/colour-only',
  severity: 'warning',
  summary: words('不只用颜色来指', 'Nothing is told by its colour alone'),
  message: words('这一句只用颜色告诉学员点哪里。', 'This sentence tells by colour alone what to press.'),
  why: words(
    '分不清颜色的人不少，老花、黑白打印也看不出红绿。',
    'Many do not see colours apart, and nobody does on a black-and-white copy.',
  ),
  help: words(
    '请加上名称或位置，如「点红色的“挂断”」「点右下角的绿色按钮」。',
    'Add its name or place, as in `press the red button marked “Hang up”`.',
  ),
  sources: ['R064', 'R056', 'WCAG 2.2 1.4.1', 'GB/T 37668-2019'],
  example: { in: 'body', bad: '说完了，点红色的按钮。', good: '说完了，点红色的“挂断”按钮。' },
  *check(pkg, found) {
    const documents = documentsOf(pkg).filter(({ source }) => MAY_ORDER.test(source))
    for (const passage of documents.flatMap(passagesOf)) {
      if (!BY_COLOUR.test(passage.text) && !IN_ENGLISH.test(passage.text)) continue
      for (const { from, to } of passage.sentences()) {
        const text = passage.text.slice(from, to)
        if (OTHERWISE.test(text) || !(BY_COLOUR.test(text) || IN_ENGLISH.test(text))) continue
        yield found(placeIn(passage, from, to), {})
      }
    }
  },
})
