/** Where a course gives its hours, every lesson gives its own. */
import type { Fix } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import { type Duration, inHours } from '../../../model/hours.js'
import { isWritten, type LessonDocument, type Package } from '../../../parse/package.js'
import { frontMatterLine } from '../../edits/front-matter-line.js'
import { coreLessons } from '../../facts/core-lessons.js'
import { minutesPerHour, sameHours } from '../../facts/teaching-hours.js'
import { defineRule, type LintProfile } from '../../rule.js'

/** Where all other lessons are equally long, and this one makes up the total if it is as long as they are. */
const impliedDuration = (pkg: Package, profile: LintProfile): Duration | undefined => {
  const durations = coreLessons(pkg).map(({ lesson }) => lesson.meta.duration)
  const [first, ...others] = durations.filter((each) => each !== undefined)
  const hours = first && inHours(first, minutesPerHour(pkg, profile))
  if (first === undefined || hours === undefined || others.length !== durations.length - 2) return undefined
  const isEven = others.every(({ hours, minutes }) => hours === first.hours && minutes === first.minutes)
  return isEven && sameHours(hours * durations.length, pkg.course.hours?.total ?? 0) ? first : undefined
}

const fixOf = (pkg: Package, lesson: LessonDocument, duration: Duration | undefined): Fix | undefined => {
  if (duration === undefined) return undefined
  const { hours, minutes } = duration
  const yaml =
    hours === undefined
      ? words(`${minutes}`, `${minutes}`)
      : words(`{ 学时: ${hours} }`, `{ hours: ${hours} }`)
  const names = ['duration', '时长', '学时', '课时']
  const edit = frontMatterLine(pkg, lesson, words('时长', 'duration'), names, { yaml })
  const title = words('写上与其他各课相同的时长', 'Give it the duration of all other lessons')
  return edit && { title, safe: true, edits: [edit] }
}

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
  *check(pkg, found, profile) {
    if (pkg.course.hours === undefined || pkg.kind === 'syllabus') return
    const implied = impliedDuration(pkg, profile)
    for (const { lesson, pointer } of coreLessons(pkg)) {
      // Front matter that is missing or could not be read is told by the parser.
      if (!isWritten(pkg, pointer) || isWritten(pkg, `${pointer}/duration`)) continue
      const fix = fixOf(pkg, lesson, implied)
      yield found({ file: lesson.file, range: lesson.opening }, { title: lesson.title }, fix ? { fix } : {})
    }
  },
})
