/** What is published has passed every step it went through. */
import { type Words, words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { isAccepted } from '../../facts/is-accepted.js'
import { lastOfEachStep } from '../../facts/review-records.js'
import { defineRule } from '../../rule.js'
import { termLabel } from '../../wording/term-label.js'

const verdicts = {
  pass: words('通过', 'pass'),
  revise: words('修改', 'revise'),
  reject: words('不通过', 'reject'),
}

export const verdict = defineRule({
  code: 'review/verdict',
  severity: 'error',
  summary: words(
    '推荐、入选、发布的课，每一步审核最后都通过了',
    'A course that is recommended or published has passed every review',
  ),
  message: (p: { step: string; verdict: keyof typeof verdicts; status: Words }) =>
    words(
      `「${p.step}」最后的结论是「${verdicts[p.verdict]['zh-CN']}」，状态却是「${p.status['zh-CN']}」。`,
      `The last verdict of \`${p.step}\` is \`${p.verdict}\`, but the status is “${p.status.en}”.`,
    ),
  why: words('没有通过审核的课不能给居民看。', 'A course that did not pass must not reach the public.'),
  help: words(
    '改好再审的，补上通过的记录；还没有再审的，把状态改回「退回修改」。',
    'Add the record of the review that passed, or set the status back to `returned`.',
  ),
  sources: ['R129', 'R130', '教科信厅〔2024〕1号'],
  example: {
    in: 'course',
    bad: 'status: published\nreview: [{ step: 一审, by: 示例专家乙, date: 2026-11-02, verdict: revise }]',
    good: 'status: returned\nreview: [{ step: 一审, by: 示例专家乙, date: 2026-11-02, verdict: revise }]',
  },
  *check(pkg, found) {
    if (!isAccepted(pkg)) return
    const status = termLabel('curation-status', pkg.course.status ?? '')
    for (const { step, verdict: given, pointer } of lastOfEachStep(pkg).values()) {
      if (given !== 'pass') yield found(originOf(pkg, `${pointer}/verdict`), { step, verdict: given, status })
    }
  },
})
