/** A course gives as many credits as its policy allows for its hours. */
import { words } from '../../../base/words.js'
import { creditsDue } from '../../../model/credits-due.js'
import { originOf } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { roundHours } from '../../facts/teaching-hours.js'
import { defineRule } from '../../rule.js'

/** Two decimals are what people write. */
const isSame = (a: number, b: number): boolean => Math.round(Math.abs(a - b) * 1000) <= 5

export const credits = defineRule({
  code: 'hours/credits',
  severity: 'error',
  summary: words('学分按学分政策从学时折算', 'Credits follow from the hours by the credit policy'),
  message: (p: { credits: number; due: number; hours: number; perCredit: number }) =>
    words(
      `按学分政策，${p.hours} 学时折 ${p.due} 学分，课程写了 ${p.credits}。`,
      `For ${p.hours} hours the credit policy gives ${p.due}, but the course says ${p.credits}.`,
    ),
  why: words(
    '学分银行按政策认定，写多了兑不了，写少了学员吃亏。',
    'Credits are recognised by the policy: too many are refused, too few are the loss of learners.',
  ),
  help: (p) =>
    words(
      `政策是每 ${p.perCredit} 学时 1 学分，取整和上限已经算在内。请核对；学时没有错的，写「学分: ${p.due}」。`,
      `Check both numbers: the policy asks for ${p.perCredit} hours a credit, rounded and capped as it says. If the hours are right, write \`credits: ${p.due}\`.`,
    ),
  sources: ['R119', 'R120'],
  example: {
    in: 'course',
    bad: 'hours: { total: 16, minutesPerHour: 45 }\ncredits: 2\ncreditPolicy: example-credit-2026',
    good: 'hours: { total: 16, minutesPerHour: 45 }\ncredits: 1\ncreditPolicy: example-credit-2026',
    profile: { creditPolicy: { id: 'example-credit-2026', hoursPerCredit: 16 } },
  },
  *check(pkg, found, { creditPolicy: policy }) {
    const { credits: given, creditPolicy: named, hours } = pkg.course
    if (given === undefined || policy === undefined || hours === undefined) return
    // What follows another policy cannot be checked by this one.
    if (named !== undefined && named !== policy.id) return
    const due = creditsDue(hours, policy)
    if (isSame(given, due)) return
    const place = originOf(pkg, '/course/credits')
    const shown = roundHours(due)
    const [start, end] = [place.range?.start.offset, place.range?.end.offset]
    // Which of the two numbers is wrong, only the author knows.
    const fix =
      start === undefined || end === undefined
        ? undefined
        : replacement(place.file, start, end, String(shown), false)
    const params = {
      credits: given,
      due: shown,
      hours: roundHours(hours.total),
      perCredit: policy.hoursPerCredit,
    }
    yield found(place, params, fix ? { fix } : {})
  },
})
