/** No number plate stands in a package. */
import { words } from '../../../base/words.js'
import { findPlates } from '../../facts/contact-marks.js'
import { personalFindings } from '../../facts/personal-findings.js'
import { defineRule } from '../../rule.js'

export const plate = defineRule({
  code: 'privacy/plate',
  severity: 'warning',
  summary: words('课包里没有车牌号', 'There is no number plate in the package'),
  message: (p: { shown: string }) =>
    words(`这里像是一个车牌号（${p.shown}）。`, `This looks like a number plate (${p.shown}).`),
  why: words('凭车牌号能找到车主和他的行踪。', 'A plate leads to the owner of the car and to where he goes.'),
  help: words(
    '请删去；要举例子，写成「豫A·12345」这样一看就是假的号码。',
    'Remove it; in an example write a plate that nobody has, such as `豫A·12345`.',
  ),
  sources: ['R118', '个人信息保护法第四条', 'GA 36-2018'],
  example: { in: 'body', bad: '李师傅的车牌是豫G·7K359。', good: '车牌写成“豫G·12345”这样。' },
  check: (pkg, found) => personalFindings(pkg, found, findPlates),
})
