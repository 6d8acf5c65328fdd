/** No private WeChat or QQ account stands in a package. */
import { words } from '../../../base/words.js'
import { findAccounts } from '../../facts/contact-marks.js'
import { personalFindings } from '../../facts/personal-findings.js'
import { defineRule } from '../../rule.js'

export const account = defineRule({
  code: 'privacy/account',
  severity: 'warning',
  summary: words('课包里没有个人微信号和 QQ 号', 'There is no private WeChat or QQ account in the package'),
  message: (p: { shown: string }) =>
    words(`这里有一个微信号或 QQ 号（${p.shown}）。`, `This is a WeChat or QQ account (${p.shown}).`),
  why: words(
    '课包会公开分发，谁都能加上这个号，骗子常冒充老师在群里收费。',
    'Packages are shared: anybody can reach the account, and swindlers pose as teachers in groups.',
  ),
  help: words(
    '请换成单位的公众号或座机，班级群上课时当面扫码加入；要举例子，把中间几位换成「*」。',
    'Give the public account or landline of the organisation, and let learners join groups in class; in an example put `*` for the middle.',
  ),
  sources: ['R118', 'R138', '个人信息保护法第二十五条'],
  example: { in: 'body', bad: '有问题加微信号：lisi_1985。', good: '有问题请关注公众号“示例社区学院”。' },
  check: (pkg, found) => personalFindings(pkg, found, findAccounts),
})
