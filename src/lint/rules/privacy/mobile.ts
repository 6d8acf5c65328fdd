/** No private mobile number stands in a package. */
import { words } from '../../../base/words.js'
import { personalFindings } from '../../facts/personal-findings.js'
import { findMobiles } from '../../facts/personal-numbers.js'
import { defineRule } from '../../rule.js'

export const mobile = defineRule({
  code: 'privacy/mobile',
  severity: 'error',
  summary: words('课包里没有个人手机号', 'There is no private mobile number in the package'),
  message: (p: { shown: string }) =>
    words(`这里有一个手机号（${p.shown}）。`, `This is a mobile phone number (${p.shown}).`),
  why: words(
    '课包会公开分发，号码的主人会接到骚扰和诈骗电话。',
    'Packages are shared, and whoever owns the number will get nuisance calls and scams.',
  ),
  help: words(
    '请换成单位的座机或公共热线；要举例子，把中间四位换成「*」。确实公开的工作手机号，可在前面写「<!-- kebao-ignore privacy/mobile: 理由 -->」放行。',
    'Give the landline of the organisation or a public hotline; in an example put `*` for the middle digits. For a number that is public, write `<!-- kebao-ignore privacy/mobile: reason -->` before it.',
  ),
  sources: ['R118', 'R138', '个人信息保护法第二十五条'],
  example: { in: 'body', bad: '请假请打 13800138000。', good: '请假请打 0373-1234567，被骗了打 96110。' },
  check: (pkg, found, { hotlines }) =>
    personalFindings(pkg, found, (source) => findMobiles(source, hotlines)),
})
