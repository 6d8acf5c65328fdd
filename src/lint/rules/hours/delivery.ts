/** The lessons are online for as many hours as the course says. */
import { words } from '../../../base/words.js'
import { inHours } from '../../../model/hours.js'
import { originOf, type Package } from '../../../parse/package.js'
import { coreLessons } from '../../facts/core-lessons.js'
import { minutesPerHour, partsOf, roundHours, sameHours, sumOf } from '../../facts/teaching-hours.js'
import type { LintProfile } from '../../rule.js'
import { defineRule } from '../../rule.js'

type Delivery = 'online' | 'offline' | 'blended'

/** The hours of the lessons by delivery; undefined where a lesson does not say both. */
const taught = (pkg: Package, profile: LintProfile): Readonly<Record<Delivery, number>> | undefined => {
  const length = minutesPerHour(pkg, profile)
  const lessons = coreLessons(pkg).map(({ lesson: { meta } }) => ({
    delivery: meta.delivery,
    hours: meta.duration && inHours(meta.duration, length),
  }))
  if (lessons.length === 0) return undefined
  if (lessons.some(({ delivery, hours }) => delivery === undefined || hours === undefined)) return undefined
  const sum = (wanted: Delivery): number =>
    sumOf(lessons.map(({ delivery, hours = 0 }) => (delivery === wanted ? hours : 0)))
  return { online: sum('online'), offline: sum('offline'), blended: sum('blended') }
}

export const delivery = defineRule({
  code: 'hours/delivery',
  severity: 'warning',
  summary: words(
    '课节的授课方式与线上、线下学时对得上',
    'The delivery of the lessons agrees with the hours online and offline',
  ),
  message: (p: { online: number; least: number; most: number }) =>
    p.least === p.most
      ? words(
          `线上课节一共 ${p.least} 学时，课程却写了线上 ${p.online} 学时。`,
          `The lessons online add up to ${p.least}, but the course says ${p.online} of its hours are online.`,
        )
      : words(
          `线上课节最少 ${p.least} 学时，算上混合的最多 ${p.most}，课程却写了线上 ${p.online} 学时。`,
          `The lessons online add up to ${p.least} to ${p.most}, but the course says ${p.online} of its hours are online.`,
        ),
  why: words(
    '学员的学时按线上、线下分开记，对不上就会记错。',
    'Learners are credited online and offline hours apart, and would be credited the wrong ones.',
  ),
  help: words(
    '请核对各课节的「授课方式」和课程的线上、线下学时。',
    'Check `delivery` in each lesson, and the hours online and offline of the course.',
  ),
  sources: ['R086', 'R116', 'R117'],
  example: {
    in: 'lesson',
    bad: 'duration: 90\ndelivery: online',
    good: 'duration: 90\ndelivery: offline',
  },
  *check(pkg, found, profile) {
    const { hours } = pkg.course
    const parts = hours && partsOf(hours)
    const lessons = pkg.kind === 'course' ? taught(pkg, profile) : undefined
    if (hours === undefined || parts === undefined || lessons === undefined) return
    const { online, offline, blended } = lessons
    // Sums that are wrong in themselves are told by their own rules.
    if (!sameHours(online + offline + blended, hours.total)) return
    if (!sameHours(parts.online + parts.offline, hours.total) || parts.online < 0 || parts.offline < 0) return
    const most = online + blended
    if (sameHours(parts.online, online) || sameHours(parts.online, most)) return
    if (parts.online > online && parts.online < most) return
    yield found(originOf(pkg, '/course/hours/online'), {
      online: roundHours(parts.online),
      least: roundHours(online),
      most: roundHours(most),
    })
  },
})
