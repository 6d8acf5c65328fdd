/** Where a course gives its hours, every lesson gives its own. */
import { words } from '../../../base/words.js'
import { isWritten } from '../../../parse/package.js'
import { coreLessons } from '../../facts/core-lessons.js'
import { defineRule } from '../../rule.js'

export const lessonDuration = defineRule({
  code: 'hours/lesson-duration',
  severity: 'warning',
  summary: words('课程写了学时，每节课也写时长', 'Where a course has hours, each lesson has a duration'),
  message: (p: { title: string }) =>
    words(`「${p.title}」没有写时长。`, `The lesson \`${p.title}\` has no duration.`),
  why: words(
    '少了一节课的时长，就核对不了总学时，教师也不好排课。',
    'Without it the total cannot be checked, and teachers cannot plan.',
  ),
  help: words(
    '请在这节课开头加一行，如「时长: 90」（分钟）或「时长: { 学时: 2 }」。',
    'Add a line at its top, such as `duration: 90` (minutes) or `duration: { hours: 2 }`.',
  ),
  sources: ['R116'],
  example: { in: 'lesson', bad: 'duration:', good: 'duration: 90' },
  *check(pkg, found) {
    if (pkg.course.hours === undefined || pkg.kind === 'syllabus') return
    for (const { lesson, pointer } of coreLessons(pkg)) {
      // Front matter that is missing or could not be read is told by the parser.
      if (!isWritten(pkg, pointer) || isWritten(pkg, `${pointer}/duration`)) continue
      yield found({ file: lesson.file, range: lesson.opening }, { title: lesson.title })
    }
  },
})
