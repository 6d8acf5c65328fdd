/** No bank card number stands in a package. */
import { words } from '../../../base/words.js'
import { personalFindings } from '../../facts/personal-findings.js'
import { findBankCards } from '../../facts/personal-numbers.js'
import { defineRule } from '../../rule.js'

export const bankCard = defineRule({
  code: 'privacy/bank-card',
  severity: 'error',
  summary: words('课包里没有银行卡号', 'There is no bank card number in the package'),
  message: (p: { shown: string }) =>
    words(`这里像是一个银行卡号（${p.shown}）。`, `This looks like a bank card number (${p.shown}).`),
  why: words(
    '卡号是敏感信息，公开后可能被人盗用，学员也可能误把钱转过去。',
    'It is sensitive: others may misuse it, and learners may send money to it by mistake.',
  ),
  help: words(
    '请删去；要举例子，把中间几位换成「*」。',
    'Remove it; in an example put `*` for the digits in the middle.',
  ),
  sources: ['R118', '个人信息保护法第二十五条', '个人信息保护法第二十八条', 'ISO/IEC 7812-1'],
  example: { in: 'body', bad: '学费打到银行卡 6217000000000000004。', good: '本课免费，不收任何费用。' },
  check: (pkg, found) => personalFindings(pkg, found, findBankCards),
})
