/** Reads the length of a lesson that is written as one value. */

import type * as z from 'zod'
import { excerpt } from '../../base/excerpt.js'
import type { LocatedScalar } from '../../markdown/located.js'
import type { Duration } from '../../model/hours.js'
import { invalidValue, valueSpelling } from './diagnostics.js'
import { expectation } from './expectation.js'
import { parseQuantity } from './quantity.js'
import { type FieldName, isChinese, placeOf, type Reader, rewrite } from './reader.js'

/** Names of the field under which a plain number counts teaching hours. */
const COUNTS_HOURS = new Set(['学时', '课时'])

const durationOf = (text: string, name: string): Duration | undefined => {
  const quantity = parseQuantity(text)
  if (quantity === undefined) return undefined
  const { value, unit, minutesPerHour } = quantity
  const isHours = unit === 'hour' || (unit === 'none' && COUNTS_HOURS.has(name))
  if (!isHours) return { minutes: value }
  return minutesPerHour === undefined ? { hours: value } : { minutes: value * minutesPerHour }
}

/** The plain number where the name of the field says what it counts, else a record. */
const spell = ({ hours, minutes }: Duration, name: string): string => {
  const countsHours = COUNTS_HOURS.has(name)
  if (hours !== undefined && !countsHours) return `{ ${isChinese(name) ? '学时' : 'hours'}: ${hours} }`
  return minutes !== undefined && countsHours ? `{ 分钟: ${minutes} }` : String(hours ?? minutes)
}

/** A plain number is minutes, `2学时` is teaching hours; undefined for neither, which is reported. */
export const readDuration = (
  at: LocatedScalar,
  schema: z.ZodType,
  field: FieldName,
  reader: Reader,
): Duration | undefined => {
  const place = placeOf(reader, at)
  const duration = durationOf(at.text, field.name)
  if (duration === undefined || !schema.safeParse(duration).success) {
    const { key, zh } = field
    reader.report(invalidValue(place, { written: excerpt(at.text), key, zh, expects: expectation(schema) }))
    return undefined
  }
  const canonical = spell(duration, field.name)
  if (canonical !== at.text.trim()) {
    const fix = rewrite(reader, at.range, canonical)
    reader.report(valueSpelling(place, { written: at.text, canonical }, fix))
  }
  return duration
}
