/** A course is not used past the day until which it is valid. */
import { words } from '../../../base/words.js'
import { isGone } from '../../../model/curation-status.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const expired = defineRule({
  code: 'currency/expired',
  severity: 'warning',
  summary: words('课程没有过有效期', 'The course is still valid'),
  message: (p: { validUntil: string }) =>
    words(`有效期到 ${p.validUntil}，已经过了。`, `The course was valid until ${p.validUntil}.`),
  why: words(
    '过期的课程可能讲着旧规定，平台会停止展示。',
    'It may teach rules that no longer hold, and platforms stop showing it.',
  ),
  help: words(
    '请把内容重新核对一遍，改好以后再改「法规核对日期」和「有效期至」；不再使用的，「状态」写「已下架」。',
    'Check the content anew, mend it, and then change `asOf` and `validUntil`; a course no longer in use gets `status: withdrawn`.',
  ),
  sources: ['R130', 'R050'],
  example: { in: 'course', bad: 'validUntil: 2026-10-31', good: 'validUntil: 2027-10-31' },
  *check(pkg, found, _, today) {
    const { validUntil, status } = pkg.course
    if (today === undefined || validUntil === undefined || validUntil >= today) return
    if (isGone(status)) return
    yield found(originOf(pkg, '/course/validUntil'), { validUntil })
  },
})
