/** A teaching hour is as long as the province has it. */
import { words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const profileMinutes = defineRule({
  code: 'hours/profile-minutes',
  severity: 'warning',
  summary: words('一学时的分钟数与本地规定一致', 'A teaching hour is as long as the province has it'),
  message: (p: { minutes: number; prescribed: number }) =>
    words(
      `课程写的是一学时 ${p.minutes} 分钟，本地规定是 ${p.prescribed} 分钟。`,
      `The course has ${p.minutes} minutes to the hour, your province ${p.prescribed}.`,
    ),
  why: words(
    '学时的长短不一样，各门课的学时就不能相加，学分也折不准。',
    'Hours of different lengths cannot be added up, nor turned into credits.',
  ),
  help: (p) =>
    words(
      `请写「每课时分钟: ${p.prescribed}」，合计照着重新算一遍。`,
      `Write \`minutesPerHour: ${p.prescribed}\`, and work out the hours anew.`,
    ),
  sources: ['R116', 'R132'],
  example: {
    in: 'course',
    bad: 'hours: { total: 2, minutesPerHour: 40 }',
    good: 'hours: { total: 2, minutesPerHour: 45 }',
    profile: { minutesPerHour: 45 },
  },
  *check(pkg, found, { minutesPerHour: prescribed }) {
    const minutes = pkg.course.hours?.minutesPerHour
    if (minutes === undefined || prescribed === undefined || minutes === prescribed) return
    yield found(originOf(pkg, '/course/hours/minutesPerHour'), { minutes, prescribed })
  },
})
