/** Older adults and young people do not sit too long without a break. */
import { words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { coreLessons } from '../../facts/core-lessons.js'
import { isFor } from '../../facts/learners.js'
import { minutesPerHour, roundHours } from '../../facts/teaching-hours.js'
import { defineRule } from '../../rule.js'

/** Two teaching hours of 45 minutes, as most classes have them; the policy gives no number. */
const LIMIT = 90

const BREAK = /休息|歇|课间|\bbreak\b/i

const listeners = [
  { id: 'seniors', name: words('老年人', 'older adults') },
  { id: 'youth', name: words('青少年', 'young people') },
] as const

export const sessionLength = defineRule({
  code: 'audience/session-length',
  severity: 'info',
  summary: words('老年人和青少年一次不坐太久', 'Older adults and young people do not sit too long'),
  message: (p: { minutes: number; limit: number; zh: string; en: string }) =>
    words(
      `这节课连着上 ${p.minutes} 分钟，${p.zh}一次最好不超过 ${p.limit} 分钟。`,
      `This lesson runs ${p.minutes} minutes without a break; for ${p.en} ${p.limit} are enough.`,
    ),
  why: words(
    '坐久了腰酸眼累，后半节学不进去。',
    'Backs ache, eyes tire, and the second half is lost on them.',
  ),
  help: words(
    '请分成两节课；或者在课里写明中间休息几分钟。',
    'Make it two lessons, or write into it when there is a break.',
  ),
  sources: ['R056', 'R059'],
  example: { in: 'lesson', bad: 'duration: 180', good: 'duration: 90' },
  *check(pkg, found, profile) {
    const listener = listeners.find(({ id }) => isFor(pkg, id))
    // An outing or a feast is not sat through.
    if (listener === undefined || pkg.kind === 'syllabus' || pkg.course.type === 'activity') return
    const limit = profile.readability?.session ?? LIMIT
    const { 'zh-CN': zh, en } = listener.name
    for (const { lesson, pointer } of coreLessons(pkg)) {
      const { hours, minutes: given } = lesson.meta.duration ?? {}
      const minutes = given ?? roundHours((hours ?? 0) * (minutesPerHour(pkg, profile) ?? 0))
      if (minutes <= limit || BREAK.test(lesson.source)) continue
      yield found(originOf(pkg, `${pointer}/duration`), { minutes, limit, zh, en })
    }
  },
})
