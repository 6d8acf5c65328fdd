/** Where lessons are given in minutes, the length of a teaching hour is given too. */
import type { Fix } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import { isWritten, originOf, type Package } from '../../../parse/package.js'
import { recordEntry } from '../../edits/record-entry.js'
import { coreLessons } from '../../facts/core-lessons.js'
import { minutesPerHour as lengthOf, sumOf } from '../../facts/teaching-hours.js'
import { defineRule } from '../../rule.js'

/** The lengths that are in use. */
const USUAL = new Set([40, 45, 50, 60])

/** The one usual length with which the minutes of all lessons make up the total. */
const impliedLength = (pkg: Package): number | undefined => {
  const minutes = coreLessons(pkg).map(({ lesson }) => lesson.meta.duration?.minutes)
  const known = minutes.filter((each) => each !== undefined)
  const length = sumOf(known) / (pkg.course.hours?.total ?? 0)
  return known.length === minutes.length && USUAL.has(length) ? length : undefined
}

const fixOf = (pkg: Package): Fix | undefined => {
  const length = impliedLength(pkg)
  if (length === undefined) return undefined
  const key = words('每课时分钟', 'minutesPerHour')
  const place = originOf(pkg, '/course/hours')
  const edit = recordEntry(pkg.root.source, place, key, String(length), words('合计', 'total'))
  const title = words(
    `写上每课时 ${length} 分钟，与各课时长相符`,
    `Write ${length} minutes an hour, as the lessons add up to`,
  )
  return edit && { title, safe: true, edits: [edit] }
}

export const minutesPerHour = defineRule({
  code: 'hours/minutes-per-hour',
  severity: 'warning',
  summary: words(
    '课节按分钟写时，要写明一学时是多少分钟',
    'Where lessons are in minutes, the minutes of a teaching hour are given',
  ),
  message: words(
    '课节的时长写的是分钟，却没有写一学时是多少分钟。',
    'Lessons are given in minutes, but not how many minutes a teaching hour has.',
  ),
  why: words(
    '各地一学时的长短不同，不写就不能把分钟折成学时，也核对不了合计。',
    'A teaching hour differs from place to place: without its length minutes cannot be added up as hours.',
  ),
  help: words(
    '请在学时里加上「每课时分钟」，例如「学时: { 合计: 16, 每课时分钟: 45 }」。',
    'Add it to the hours, as in `hours: { total: 16, minutesPerHour: 45 }`.',
  ),
  sources: ['R116'],
  example: { in: 'course', bad: 'hours: { total: 2 }', good: 'hours: { total: 2, minutesPerHour: 45 }' },
  *check(pkg, found, profile) {
    if (pkg.course.hours === undefined || pkg.kind === 'syllabus') return
    if (lengthOf(pkg, profile) !== undefined || isWritten(pkg, '/course/hours/minutesPerHour')) return
    if (coreLessons(pkg).every(({ lesson }) => lesson.meta.duration?.minutes === undefined)) return
    const fix = fixOf(pkg)
    yield found(originOf(pkg, '/course/hours/total'), {}, fix ? { fix } : {})
  },
})
