/** A course has as many hours as its province asks for. */
import { words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { requiredFields } from '../../facts/required-fields.js'
import { roundHours } from '../../facts/teaching-hours.js'
import { defineRule } from '../../rule.js'

export const minimum = defineRule({
  code: 'hours/minimum',
  severity: 'error',
  summary: words('学时不少于本地规定的最少学时', 'A course has at least the hours its province asks for'),
  message: (p: { total: number; minimum: number }) =>
    words(
      `合计 ${p.total} 学时，少于规定的 ${p.minimum} 学时。`,
      `The course has ${p.total} hours, fewer than the ${p.minimum} that are asked for.`,
    ),
  why: words('学时不够的课程，本地不受理申报。', 'A course with fewer hours is not accepted there.'),
  help: words(
    '请补足课时；确实是短课的，改报活动，或向上级申请例外。',
    'Add lessons; if the course is meant to be short, submit it as an activity or ask for an exception.',
  ),
  sources: ['R116', 'R132', '沪学银中〔2021〕3号'],
  example: {
    in: 'course',
    bad: 'hours: { total: 2, minutesPerHour: 45 }',
    good: 'hours: { total: 16, minutesPerHour: 45 }',
    profile: { minimumHours: 16 },
  },
  *check(pkg, found, profile) {
    const total = pkg.course.hours?.total
    if (profile.minimumHours === undefined || total === undefined || total >= profile.minimumHours) return
    // Activities and projects need not give hours: the minimum is not meant for them.
    const { type } = pkg.course
    if (type !== undefined && !requiredFields(pkg, {}).has('hours')) return
    yield found(originOf(pkg, '/course/hours/total'), {
      total: roundHours(total),
      minimum: roundHours(profile.minimumHours),
    })
  },
})
