/** Online and face-to-face hours make up the total. */
import { words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { partsOf, roundHours, sameHours, sumOf } from '../../facts/teaching-hours.js'
import { defineRule } from '../../rule.js'

export const sum = defineRule({
  code: 'hours/sum',
  severity: 'error',
  summary: words('线上学时加线下学时等于合计', 'Online and offline hours add up to the total'),
  message: (p: { total: number; online: number; offline: number; sum: number }) =>
    words(
      `线上 ${p.online} 学时，线下 ${p.offline} 学时，加起来是 ${p.sum}，合计却写了 ${p.total}。`,
      `${p.online} online and ${p.offline} offline hours make ${p.sum}, but the total says ${p.total}.`,
    ),
  why: words(
    '学员的学时按线上、线下分开记；加起来不对，评审会退回。',
    'Learners are credited online and offline hours apart; where they do not add up, reviewers send the course back.',
  ),
  help: words('请核对三个数，把写错的改过来。', 'Check the three numbers and mend the wrong one.'),
  sources: ['R116', 'R117'],
  example: {
    in: 'course',
    bad: 'hours: { total: 16, online: 4, offline: 10, minutesPerHour: 45 }',
    good: 'hours: { total: 16, online: 4, offline: 12, minutesPerHour: 45 }',
  },
  *check(pkg, found) {
    const { hours } = pkg.course
    const parts = hours && partsOf(hours)
    if (hours === undefined || parts === undefined) return
    // Where one part is left out it is the rest of the total, which must not be less than nothing.
    const online = Math.max(parts.online, 0)
    const offline = Math.max(parts.offline, 0)
    const made = sumOf([online, offline])
    if (sameHours(made, hours.total)) return
    yield found(originOf(pkg, '/course/hours/total'), {
      total: roundHours(hours.total),
      online: roundHours(online),
      offline: roundHours(offline),
      sum: roundHours(made),
    })
  },
})
