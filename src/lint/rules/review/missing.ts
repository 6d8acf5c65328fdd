/** What is published has been reviewed. */
import { type Words, words } from '../../../base/words.js'
import { isWritten, lacksItems, originOf, type Package } from '../../../parse/package.js'
import { isAccepted } from '../../facts/is-accepted.js'
import { defineRule } from '../../rule.js'
import { termLabel } from '../../wording/term-label.js'

/** Records that could not be read may have been enough. */
const isUnclear = (pkg: Package): boolean =>
  lacksItems(pkg, '/course/review') || (pkg.course.review === undefined && isWritten(pkg, '/course/review'))

export const missing = defineRule({
  code: 'review/missing',
  severity: 'warning',
  summary: words(
    '推荐、入选、发布的课有审核记录',
    'A course that is recommended or published has been reviewed',
  ),
  message: (p: { status: Words }) =>
    words(
      `状态是「${p.status['zh-CN']}」，没有审核记录。`,
      `The status is “${p.status.en}”, but there is no record of a review.`,
    ),
  why: words(
    '上线必审：没有审核记录的课，平台不能收录。',
    'What goes online must be reviewed: platforms do not take in a course without a record.',
  ),
  help: words(
    '请加上「审核记录」，如「审核记录: [{ 步骤: 一审, 审核人: 示例专家乙, 日期: 2026-10-01, 结论: 通过 }]」；还没审的，改状态。',
    'Add it, as in `review: [{ step: first, by: Example Expert, date: 2026-10-01, verdict: pass }]`, or mend the status.',
  ),
  sources: ['R129', 'R130', '教科信厅〔2024〕1号'],
  example: {
    in: 'course',
    bad: 'status: published',
    good: 'status: published\nreview: [{ step: 一审, by: 示例专家乙, date: 2026-11-02, verdict: pass }]',
  },
  *check(pkg, found, { reviewSteps = [] }) {
    const { status = '' } = pkg.course
    // Where a province prescribes the steps, those that are missing are told by name.
    if (!isAccepted(pkg) || reviewSteps.length > 0) return
    if ((pkg.course.review ?? []).length > 0 || isUnclear(pkg)) return
    yield found(originOf(pkg, '/course/status'), { status: termLabel('curation-status', status) })
  },
})
