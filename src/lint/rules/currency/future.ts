/** Nothing is dated as done on a day that has not come. */
import { words } from '../../../base/words.js'
import { originOf, type Package } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** Where days of things done are written. */
const doneDays = ({ course }: Package): readonly (readonly [string, string | undefined])[] => [
  ['/course/updated', course.updated],
  ['/course/asOf', course.asOf],
  ...(course.review ?? []).map(({ date }, at) => [`/course/review/${at}/date`, date] as const),
  ...(course.endorsements ?? []).map(({ date }, at) => [`/course/endorsements/${at}/date`, date] as const),
]

export const future = defineRule({
  code: 'currency/future',
  severity: 'warning',
  summary: words(
    '更新、核对、审核、推荐的日期不在将来',
    'Updates, checks, reviews and endorsements are not dated in the future',
  ),
  message: (p: { date: string }) =>
    words(`${p.date} 这一天还没有到。`, `The day ${p.date} has not come yet.`),
  why: words(
    '这里记的是已经做完的事；日期写错，平台会把新旧版本排错。',
    'This is about something done; with a wrong date platforms take old versions for new ones.',
  ),
  help: words(
    '请改成实际做完的日期，写成「2026-11-01」这样；还没做的先不写。',
    'Write the day on which it was done, as in `2026-11-01`, or leave it out until then.',
  ),
  sources: ['R129', 'R130'],
  example: { in: 'course', bad: 'updated: 2062-11-01', good: 'updated: 2026-11-01' },
  *check(pkg, found, _, today) {
    if (today === undefined) return
    for (const [pointer, date] of doneDays(pkg)) {
      if (date !== undefined && date > today) yield found(originOf(pkg, pointer), { date })
    }
  },
})
