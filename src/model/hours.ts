/** Teaching hours (学时) and the length of a lesson. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'

/** How authors write a number of teaching hours; a clock hour (小时) is none. */
const inHourWords = { as: 'number', units: ['学时', '课时', '节课', '节', 'hours', 'hour'] } as const
const inMinuteWords = { as: 'number', units: ['分钟', 'minutes'] } as const

const hourCount = reads(z.number().min(0).max(10_000), inHourWords)

/** How long a course is, in teaching hours; the policy fixes no length of an hour, so the course says it. */
export const hours = reads(
  z.strictObject({
    total: field(hourCount, {
      zh: ['合计', '总学时', '总计'],
      about: words('全部学时。', 'All teaching hours.'),
      source: 'N三(四); R116',
    }),
    online: field(hourCount.optional(), {
      zh: ['线上', '线上学时'],
      about: words('其中线上学时。', 'Of these, online.'),
      source: 'N三(四); R117',
    }),
    offline: field(hourCount.optional(), {
      zh: ['线下', '线下学时'],
      about: words('其中线下学时。', 'Of these, face to face.'),
      source: 'N三(四); R117',
    }),
    minutesPerHour: field(reads(z.number().int().min(1).max(240), inMinuteWords).optional(), {
      zh: ['每课时分钟', '每学时分钟'],
      about: words('一学时是多少分钟。', 'Minutes in one teaching hour.'),
      source: 'R116',
    }),
  }),
  { as: 'record', shorthand: 'total', spread: 'hours' },
).meta({ id: 'Hours' })
export type Hours = z.infer<typeof hours>

/** The length of a lesson, in teaching hours or in minutes, as the author gave it. */
export const duration = reads(
  z
    .strictObject({
      hours: field(reads(z.number().positive().max(1000), inHourWords).optional(), {
        zh: ['学时', '课时'],
        about: words('学时数。', 'Teaching hours.'),
        source: 'R116',
      }),
      minutes: field(reads(z.number().positive().max(60_000), inMinuteWords).optional(), {
        zh: ['分钟'],
        about: words('分钟数。', 'Minutes.'),
        source: 'ISO 8601',
      }),
    })
    .refine((value) => (value.hours === undefined) !== (value.minutes === undefined), { error: 'one-of' }),
  { as: 'duration' },
).meta({ id: 'Duration', minProperties: 1, maxProperties: 1 })
export type Duration = z.infer<typeof duration>

/** The teaching hours of a length of time, where minutes can be converted. */
export const inHours = (length: Duration, minutesPerHour: number | undefined): number | undefined =>
  length.hours ??
  (length.minutes !== undefined && minutesPerHour ? length.minutes / minutesPerHour : undefined)
