/** A review that passes has passed in every aspect. */
import { words } from '../../../base/words.js'
import { reviewAspects } from '../../../model/review.js'
import { originOf } from '../../../parse/package.js'
import { reviewRecords } from '../../facts/review-records.js'
import { defineRule } from '../../rule.js'

type Aspect = keyof typeof reviewAspects

const names = Object.keys(reviewAspects) as readonly Aspect[]

export const aspects = defineRule({
  code: 'review/aspects',
  severity: 'warning',
  summary: words('审核通过，七性就都通过', 'A review that passes has passed in every aspect'),
  message: (p: { step: string; aspect: Aspect }) =>
    words(
      `「${p.step}」的结论是通过，${reviewAspects[p.aspect][0]}一项却没有通过。`,
      `The verdict of \`${p.step}\` is \`pass\`, but its aspect \`${p.aspect}\` did not pass.`,
    ),
  why: words(
    '七性有一项不过就要改，两处对不上，分不清课到底能不能用。',
    'One aspect that fails sends a course back: as it stands nobody can tell whether it may be used.',
  ),
  help: words(
    '请和审核人核对：改好了的，改这一项；没改好的，把结论改成「修改」。',
    'Ask the reviewer: mend the aspect if it was settled since, or change the verdict to `revise`.',
  ),
  sources: ['R129', '教科信厅〔2024〕1号'],
  example: {
    in: 'course',
    bad: 'review: [{ step: 一审, by: 示例专家乙, date: 2026-11-02, verdict: pass, aspects: { scientific: revise } }]',
    good: 'review: [{ step: 一审, by: 示例专家乙, date: 2026-11-02, verdict: pass, aspects: { scientific: pass } }]',
  },
  *check(pkg, found) {
    for (const { step, verdict, aspects: given = {}, pointer } of reviewRecords(pkg)) {
      if (verdict !== 'pass') continue
      for (const aspect of names) {
        if (given[aspect] === undefined || given[aspect] === 'pass') continue
        yield found(originOf(pkg, `${pointer}/aspects/${aspect}`), { step, aspect })
      }
    }
  },
})
