/** Where a course costs something, those who can least afford it need not pay. */
import { type Words, words } from '../../../base/words.js'
import { ancestors } from '../../../model/vocabulary/ancestors.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'
import { termLabel } from '../../wording/term-label.js'

const VULNERABLE = 'vulnerable-groups'

const isVulnerable = (id: string): boolean =>
  id === VULNERABLE || ancestors('audience', id).some((wider) => wider.id === VULNERABLE)

export const feeWaiver = defineRule({
  code: 'audience/fee-waiver',
  severity: 'info',
  summary: words(
    '面向弱势人群的课收费时，写明对谁减免',
    'A course for vulnerable groups that costs something says who need not pay',
  ),
  message: (p: { amount: number; audience: Words }) =>
    words(
      `课程要收费（${p.amount}），受众有「${p.audience['zh-CN']}」，没有写减免对象。`,
      `The course costs ${p.amount} and is for “${p.audience.en}”, but nobody is exempt.`,
    ),
  why: words(
    '社区教育讲普惠、公平，费用要让学员合理分担，不能把最需要的人挡在门外。',
    'Community education is for everybody: what it costs must not keep out those who need it most.',
  ),
  help: words(
    '请在「费用」里加上「减免对象」，如「减免对象: [残疾人]」。',
    'Add `waiverFor` to the fee, such as `waiverFor: [persons-with-disabilities]`.',
  ),
  sources: ['R055', 'R135'],
  example: {
    in: 'course',
    bad: 'audience: [persons-with-disabilities]\nfee: { amount: 50 }',
    good: 'audience: [persons-with-disabilities]\nfee: { amount: 50, waiverFor: [persons-with-disabilities] }',
  },
  *check(pkg, found) {
    const { audience, fee } = pkg.course
    if (fee === undefined || fee.amount === 0 || isWritten(pkg, '/course/fee/waiverFor')) return
    const groups = [...(audience?.primary ?? []), ...(audience?.secondary ?? [])]
    const group = groups.find(isVulnerable)
    if (group === undefined) return
    yield found(originOf(pkg, '/course/fee/amount'), {
      amount: fee.amount,
      audience: termLabel('audience', group),
    })
  },
})
