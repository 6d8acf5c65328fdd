/** A course that speaks of laws or subsidies says on which day they were checked. */
import { excerpt } from '../../../base/excerpt.js'
import { words } from '../../../base/words.js'
import { isWritten } from '../../../parse/package.js'
import { firstLawMention } from '../../facts/law-mentions.js'
import { defineRule } from '../../rule.js'

export const asOf = defineRule({
  code: 'currency/as-of',
  severity: 'warning',
  summary: words(
    '讲法规、补贴标准的课程写明法规核对日期',
    'A course on laws or subsidies says when they were checked',
  ),
  message: (p: { text: string }) =>
    words(
      `课里讲到「${p.text}」，却没有写法规核对日期。`,
      `The course speaks of \`${p.text}\` but does not say when the rules were checked.`,
    ),
  why: words(
    '法规和标准会修改，学员和审核的人要知道课里说的是哪一天的规定。',
    'Laws and rates change: learners and reviewers need to know which day the course speaks for.',
  ),
  help: words(
    '请对照现行文本核对一遍，再写「法规核对日期: 2026-11-01」；最好同时写「有效期至」。',
    'Check it against the texts in force and write `asOf: 2026-11-01`; better still, add `validUntil`.',
  ),
  sources: ['R050', '教科信厅〔2024〕1号'],
  example: {
    in: 'body',
    bad: '《中华人民共和国劳动合同法》第十条说，一个月内要签合同。',
    good: '进厂之前先签合同，自己留一份。',
  },
  *check(pkg, found) {
    if (isWritten(pkg, '/course/asOf')) return
    const mention = firstLawMention(pkg)
    if (mention === undefined) return
    const related = { ...mention.place, message: words('讲到的地方在这里。', 'It is spoken of here.') }
    const place = { file: pkg.root.file, range: pkg.root.opening }
    yield found(place, { text: excerpt(mention.text) }, { related: [related] })
  },
})
