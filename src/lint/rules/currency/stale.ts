/** Laws are checked again from time to time. */
import { monthsBetween } from '../../../base/months-between.js'
import { words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** Most rates of pay and subsidy are set for a year. */
const MONTHS = 12

export const stale = defineRule({
  code: 'currency/stale',
  severity: 'warning',
  summary: words('法规定期重新核对', 'Laws are checked again from time to time'),
  message: (p: { asOf: string; months: number }) =>
    words(
      `法规上次核对是在 ${p.asOf}，过去了 ${p.months} 个月。`,
      `The laws were last checked on ${p.asOf}, ${p.months} months ago.`,
    ),
  why: words(
    '最低工资、补贴这类标准一般一年一调，法律也会修改，学员会照旧的去办。',
    'Rates of pay and subsidy mostly change each year, and laws are amended; learners would act on old ones.',
  ),
  help: words(
    '请对照现行文本再核对一遍，然后更新「法规核对日期」。',
    'Check the course against the texts in force, then update `asOf`.',
  ),
  sources: ['R050', 'R130'],
  example: { in: 'course', bad: 'asOf: 2025-03-01', good: 'asOf: 2026-11-01' },
  *check(pkg, found, { lawCheckMonths = MONTHS }, today) {
    const { asOf, validUntil } = pkg.course
    if (today === undefined || asOf === undefined) return
    // Past its last day it is `currency/expired`.
    if (validUntil !== undefined && validUntil < today) return
    const months = monthsBetween(asOf, today)
    if (months >= lawCheckMonths) yield found(originOf(pkg, '/course/asOf'), { asOf, months })
  },
})
