/** Nobody reviews their own course. */
import { foldName } from '../../../base/fold.js'
import { words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { reviewRecords } from '../../facts/review-records.js'
import { defineRule } from '../../rule.js'

/** The first look of whoever hands a course in is their own by its name. */
const OWN_LOOK = /自审|自查|自评|\bself/i

export const self = defineRule({
  code: 'review/self',
  severity: 'warning',
  summary: words('作者不审自己的课', 'Nobody reviews their own course'),
  message: (p: { step: string; by: string }) =>
    words(
      `「${p.step}」的审核人「${p.by}」也是这门课的作者。`,
      `\`${p.by}\`, who did the review \`${p.step}\`, is also an author of the course.`,
    ),
  why: words(
    '自己写的东西自己看不出问题，别人也不会信这样的审核。',
    'Authors overlook their own mistakes, and nobody trusts such a review.',
  ),
  help: words(
    '请换一位没有参加编写的人来审；作者自己先看的那一遍，步骤写成「自审」。',
    'Have somebody else review it; call the look of the authors themselves `self-review`.',
  ),
  sources: ['R129', 'R141', '教科信厅〔2024〕1号'],
  example: {
    in: 'course',
    bad: 'review: [{ step: 一审, by: 示例教师甲, date: 2026-11-02, verdict: pass }]',
    good: 'review: [{ step: 一审, by: 示例专家乙, date: 2026-11-02, verdict: pass }]',
  },
  *check(pkg, found) {
    const authors = new Set((pkg.course.contributors ?? []).map(({ name }) => foldName(name)))
    for (const { step, by, pointer } of reviewRecords(pkg)) {
      if (!authors.has(foldName(by)) || OWN_LOOK.test(step)) continue
      yield found(originOf(pkg, `${pointer}/by`), { step, by })
    }
  },
})
