/** The lessons take as long as the course says. */
import { words } from '../../../base/words.js'
import { inHours } from '../../../model/hours.js'
import { originOf } from '../../../parse/package.js'
import { coreLessons } from '../../facts/core-lessons.js'
import { lacksLesson } from '../../facts/lacks-lesson.js'
import { minutesPerHour, roundHours, sameHours, showSum, sumOf } from '../../facts/teaching-hours.js'
import { defineRule } from '../../rule.js'

export const lessons = defineRule({
  code: 'hours/lessons',
  severity: 'error',
  summary: words('各课节的学时加起来等于合计', 'The hours of the lessons add up to the total'),
  message: (p: { total: number; sum: number; parts: string; count: number }) =>
    words(
      `${p.count} 节课一共 ${p.sum} 学时${p.count > 1 ? `（${p.parts}）` : ''}，合计却写了 ${p.total}。`,
      `The lessons (${p.count}) take ${p.sum} hours${p.count > 1 ? ` (${p.parts})` : ''}, but the total says ${p.total}.`,
    ),
  why: words(
    '学员学完全部课节，记下的学时就对不上，评审也会退回。',
    'Learners who finish every lesson would be credited other hours than the course promises.',
  ),
  help: words(
    '请核对每节课的时长和合计；选学的课不计入，要标明「选学: 是」。',
    'Check the duration of each lesson and the total; lessons with `optional: true` do not count.',
  ),
  sources: ['R116'],
  example: {
    in: 'course',
    bad: 'hours: { total: 3, minutesPerHour: 45 }',
    good: 'hours: { total: 2, minutesPerHour: 45 }',
  },
  *check(pkg, found, profile) {
    const total = pkg.course.hours?.total
    const taught = coreLessons(pkg)
    if (total === undefined || taught.length === 0 || pkg.kind === 'syllabus' || lacksLesson(pkg)) return
    const length = minutesPerHour(pkg, profile)
    const hours = taught.map(({ lesson }) => lesson.meta.duration && inHours(lesson.meta.duration, length))
    const known = hours.filter((each) => each !== undefined)
    // What is missing for the sum is told by other rules.
    if (known.length < hours.length || sameHours(sumOf(known), total)) return
    yield found(originOf(pkg, '/course/hours/total'), {
      total: roundHours(total),
      sum: roundHours(sumOf(known)),
      parts: showSum(known),
      count: known.length,
    })
  },
})
