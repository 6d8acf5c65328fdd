/** No citizen's id number stands in a package. */
import { words } from '../../../base/words.js'
import { personalFindings } from '../../facts/personal-findings.js'
import { findCitizenIds } from '../../facts/personal-numbers.js'
import { defineRule } from '../../rule.js'

export const idNumber = defineRule({
  code: 'privacy/id-number',
  severity: 'error',
  summary: words('课包里没有身份证号', 'There is no citizen id number in the package'),
  message: (p: { shown: string }) =>
    words(`这里有一个身份证号（${p.shown}）。`, `This is a citizen id number (${p.shown}).`),
  why: words(
    '课包会公开分发，身份证号泄露出去就收不回来，还可能被人冒用。',
    'Packages are shared; an id number that got out cannot be called back, and may be misused.',
  ),
  help: words(
    '请删去；要举例子，把中间几位换成「*」。已经发出去的文件也要收回。',
    'Remove it; in an example put `*` for the digits in the middle. Call back copies that are already out.',
  ),
  sources: ['R118', 'R124', '个人信息保护法第二十五条', 'GB 11643-1999'],
  example: {
    in: 'body',
    bad: '学员样例：11010519491231002X',
    good: '学员样例：1101**********002X',
  },
  check: (pkg, found) => personalFindings(pkg, found, findCitizenIds),
})
