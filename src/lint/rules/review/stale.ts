/** What was changed after its review is reviewed again. */
import { words } from '../../../base/words.js'
import { lacksItems, originOf } from '../../../parse/package.js'
import { isAccepted } from '../../facts/is-accepted.js'
import { reviewRecords } from '../../facts/review-records.js'
import { defineRule } from '../../rule.js'

export const stale = defineRule({
  code: 'review/stale',
  severity: 'warning',
  summary: words(
    '审核之后又改过的课重新审核',
    'A course that was changed after its review is reviewed again',
  ),
  message: (p: { updated: string; reviewed: string }) =>
    words(
      `最后一次审核是 ${p.reviewed}，课程 ${p.updated} 又更新过。`,
      `The last review was on ${p.reviewed}, and the course was changed on ${p.updated}.`,
    ),
  why: words(
    '更新必审：审过的是旧内容，改过的地方没有人看过。',
    'What is updated must be reviewed: nobody has looked at what was changed since.',
  ),
  help: words(
    '请把改过的课再审一次，补上审核记录；没有发布新内容的，核对更新日期。',
    'Have the change reviewed and add the record; or check the date if nothing was changed.',
  ),
  sources: ['R129', '教科信厅〔2024〕1号'],
  example: {
    in: 'course',
    bad: 'status: published\nupdated: 2026-11-05\nreview: [{ step: 一审, by: 示例专家乙, date: 2026-11-02, verdict: pass }]',
    good: 'status: published\nupdated: 2026-11-01\nreview: [{ step: 一审, by: 示例专家乙, date: 2026-11-02, verdict: pass }]',
  },
  *check(pkg, found) {
    const { updated } = pkg.course
    const last = reviewRecords(pkg).at(-1)
    if (!isAccepted(pkg) || updated === undefined || last === undefined || last.date >= updated) return
    if (lacksItems(pkg, '/course/review')) return
    const related = {
      ...originOf(pkg, `${last.pointer}/date`),
      message: words('最后一次审核在这里。', 'The last review is here.'),
    }
    yield found(originOf(pkg, '/course/updated'), { updated, reviewed: last.date }, { related: [related] })
  },
})
