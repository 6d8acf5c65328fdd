/** Where part of a course is online, each lesson says whether it is. */
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { coreLessons } from '../../facts/core-lessons.js'
import { partsOf } from '../../facts/teaching-hours.js'
import { defineRule } from '../../rule.js'

export const delivery = defineRule({
  code: 'lesson/delivery',
  severity: 'info',
  summary: words(
    '有线上又有线下的课，每节写明授课方式',
    'Where part of a course is online, each lesson says whether it is',
  ),
  /** Without a title, no lesson says it: that is one mistake, not many. */
  message: (p: { title?: string }) =>
    p.title === undefined
      ? words(
          '课程有线上也有线下，课节都没有写授课方式。',
          'Part of the course is online, but no lesson says whether it is.',
        )
      : words(
          `「${p.title}」没有写是线上还是线下。`,
          `Whether the lesson \`${p.title}\` is online is not said.`,
        ),
  why: words(
    '学员要知道哪次在家上、哪次到教室；学时也分开记。',
    'Learners must know when to come and when to stay at home, and hours are credited apart.',
  ),
  help: words(
    '请在课节开头加一行「授课方式: 线上」，或「线下」「混合」。',
    'Add `delivery: online` to the lesson, or `offline`, or `blended`.',
  ),
  sources: ['R086', 'R117'],
  example: {
    in: 'course',
    bad: 'hours: { total: 2, online: 1, offline: 1, minutesPerHour: 45 }',
    good: 'hours: { total: 2, offline: 2, minutesPerHour: 45 }',
  },
  *check(pkg, found) {
    const { hours } = pkg.course
    const parts = hours && partsOf(hours)
    if (parts === undefined || parts.online <= 0 || parts.offline <= 0 || pkg.kind === 'syllabus') return
    const lessons = coreLessons(pkg)
    const bare = lessons.filter(
      ({ pointer }) => isWritten(pkg, pointer) && !isWritten(pkg, `${pointer}/delivery`),
    )
    if (bare.length > 1 && bare.length === lessons.length) {
      yield found(originOf(pkg, '/course/hours/online'), {})
      return
    }
    for (const { lesson } of bare)
      yield found({ file: lesson.file, range: lesson.opening }, { title: lesson.title })
  },
})
