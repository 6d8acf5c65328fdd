/** Reads teaching hours and lengths of lessons, where a quantity may stand for several fields. */

import type * as z from 'zod'
import type { Located, LocatedEntry, LocatedMap, LocatedScalar } from '../../markdown/located.js'
import type { Duration } from '../../model/hours.js'
import { invalidValue, valueSpelling } from './diagnostics.js'
import { expectation } from './expectation.js'
import { parseQuantity } from './quantity.js'
import { type FieldName, isChinese, placeOf, type Reader, rewrite } from './reader.js'

const scalarOf = (map: LocatedMap, names: readonly string[]): LocatedScalar | undefined => {
  const value = map.entries.find((entry) => names.includes(entry.key.trim()))?.value
  return value?.kind === 'scalar' ? value : undefined
}

const TOTAL = ['total', '合计', '总学时', '总计']
const LENGTH = ['minutesPerHour', '每课时分钟', '每学时分钟']

/**
 * Spreads `16课时（每课时45分钟）` over the fields it speaks of, and turns minutes into teaching hours where the length
 * of an hour is known. What it cannot turn is left for the reader of numbers to refuse.
 */
export const spreadHours = (at: Located, field: FieldName, reader: Reader): Located => {
  const total = at.kind === 'scalar' ? at : at.kind === 'map' ? scalarOf(at, TOTAL) : undefined
  const quantity = total === undefined ? undefined : parseQuantity(total.text)
  if (total === undefined || quantity === undefined) return at
  const given = at.kind === 'map' ? scalarOf(at, LENGTH) : undefined
  const length =
    quantity.minutesPerHour ?? (given === undefined ? undefined : parseQuantity(given.text)?.value)
  const inMinutes = quantity.unit === 'minute'
  if ((!inMinutes && quantity.minutesPerHour === undefined) || (inMinutes && length === undefined)) return at
  const value = inMinutes ? quantity.value / (length ?? 1) : quantity.value
  const [totalKey, lengthKey] = isChinese(field.written)
    ? ['合计', '每课时分钟']
    : ['total', 'minutesPerHour']
  const written: LocatedScalar = { ...total, text: String(value) }
  const entries: LocatedEntry[] = [{ key: totalKey, keyRange: total.range, value: written }]
  if (given === undefined && length !== undefined) {
    entries.push({ key: lengthKey, keyRange: total.range, value: { ...total, text: String(length) } })
  }
  const inner = entries.map((entry) => `${entry.key}: ${(entry.value as LocatedScalar).text}`).join(', ')
  // Hours that stand beside `线上学时` are a value of their own; inside a record there are keys already.
  const standsAlone = at.kind === 'scalar' || at.range === total.range
  const canonical = standsAlone ? `{ ${inner} }` : inner.replace(/^[^:]*: /, '')
  reader.report(
    valueSpelling(
      placeOf(reader, total),
      { written: total.text, canonical },
      rewrite(reader, total.range, canonical),
    ),
  )
  if (at.kind === 'scalar') return { kind: 'map', entries, range: at.range }
  return at.kind === 'map'
    ? { ...at, entries: [...at.entries.filter((entry) => !TOTAL.includes(entry.key.trim())), ...entries] }
    : at
}

/** Reads a length in one value: a plain number is minutes, `2学时` is teaching hours. */
export const readDuration = (
  at: LocatedScalar,
  schema: z.ZodType,
  field: FieldName,
  reader: Reader,
): Duration | undefined => {
  const quantity = parseQuantity(at.text)
  if (quantity === undefined || !(quantity.value > 0)) {
    const expects = expectation(schema)
    reader.report(
      invalidValue(placeOf(reader, at), { written: at.text, key: field.key, zh: field.zh, expects }),
    )
    return undefined
  }
  const inHours = quantity.unit === 'hour'
  const hoursKey = isChinese(field.written) ? '学时' : 'hours'
  const canonical = inHours ? `{ ${hoursKey}: ${quantity.value} }` : String(quantity.value)
  if (canonical !== at.text) {
    reader.report(
      valueSpelling(
        placeOf(reader, at),
        { written: at.text, canonical },
        rewrite(reader, at.range, canonical),
      ),
    )
  }
  return inHours ? { hours: quantity.value } : { minutes: quantity.value }
}
