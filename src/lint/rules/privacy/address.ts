/** No home address stands in a package. */
import { words } from '../../../base/words.js'
import { findHomes } from '../../facts/contact-marks.js'
import { personalFindings } from '../../facts/personal-findings.js'
import { defineRule } from '../../rule.js'

export const address = defineRule({
  code: 'privacy/address',
  severity: 'warning',
  summary: words('课包里没有住家的门牌号', 'There is no home address in the package'),
  message: (p: { shown: string }) =>
    words(`这里像是住家的门牌号（${p.shown}）。`, `This looks like the address of a home (${p.shown}).`),
  why: words(
    '课包会公开分发，写明哪一户，老人和孩子容易被坏人盯上。',
    'Packages are shared; whoever knows the door knows where the old and the young live.',
  ),
  help: words(
    '请只写到社区或村；上课的地方写机构的名字。',
    'Name the community or village only; for a place of teaching give the name of the organisation.',
  ),
  sources: ['R118', '个人信息保护法第二十八条'],
  example: { in: 'body', bad: '李奶奶住在幸福小区3号楼2单元501室。', good: '李奶奶住在幸福社区。' },
  check: (pkg, found) => personalFindings(pkg, found, findHomes),
})
