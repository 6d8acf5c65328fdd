/** No private mailbox stands in a package. */
import { words } from '../../../base/words.js'
import { findMailboxes } from '../../facts/contact-marks.js'
import { personalFindings } from '../../facts/personal-findings.js'
import { defineRule } from '../../rule.js'

export const email = defineRule({
  code: 'privacy/email',
  severity: 'warning',
  summary: words('课包里没有个人邮箱', 'There is no private mailbox in the package'),
  message: (p: { shown: string }) =>
    words(`这里有一个个人邮箱（${p.shown}）。`, `This is a private mailbox (${p.shown}).`),
  why: words(
    '课包会公开分发，邮箱的主人会收到垃圾邮件和诈骗邮件，QQ 邮箱还会露出 QQ 号。',
    'Packages are shared: its owner will get spam and scams, and a QQ mailbox gives away the QQ number.',
  ),
  help: words(
    '请换成单位的邮箱；要举例子，把名字换成「*」，或用 example.com 结尾的地址。',
    'Give the mailbox of the organisation; in an example put `*` for the name, or use an address at example.com.',
  ),
  sources: ['R118', 'R138', '个人信息保护法第二十五条', 'RFC 2606'],
  example: { in: 'body', bad: '作业发到 lisi1985@qq.com。', good: '作业发到 office@example.com。' },
  check: (pkg, found) => personalFindings(pkg, found, findMailboxes),
})
