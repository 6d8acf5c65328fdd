/** Spreads one quantity that speaks of a whole record of hours: `16课时（每课时45分钟）`. */

import { newlineOf } from '../../base/lines.js'
import type { Located, LocatedEntry, LocatedMap, LocatedScalar } from '../../markdown/located.js'
import { valueSpelling } from './diagnostics.js'
import { parseQuantity, type Quantity } from './quantity.js'
import { type FieldName, isChinese, placeOf, type Reader, rewrite } from './reader.js'

const TOTAL = ['total', '合计', '总学时', '总计']
const LENGTH = ['minutesPerHour', '每课时分钟', '每学时分钟']

const entryOf = (at: Located, names: readonly string[]): LocatedEntry | undefined =>
  at.kind === 'map' ? at.entries.find((entry) => names.includes(entry.key.trim())) : undefined

const scalarOf = (at: Located | undefined): LocatedScalar | undefined =>
  at?.kind === 'scalar' ? at : undefined

interface Spread {
  readonly total: number
  readonly length: number
}

/** Minutes count as hours where the length of an hour is known and goes into them. */
const spread = (quantity: Quantity, given: number | undefined): Spread | undefined => {
  const { value, unit, minutesPerHour } = quantity
  const length = minutesPerHour ?? given
  if (length === undefined || (given !== undefined && given !== length)) return undefined
  const total = unit === 'minute' ? value / length : value
  return Number(total.toFixed(2)) === total ? { total, length } : undefined
}

/** What stands between two keys of the map: a comma in braces, else a line end and the indent of the first key. */
const separatorIn = (map: LocatedMap, { keyRange }: LocatedEntry, { source }: Reader): string => {
  if (/[{｛]/.test(source.charAt(map.range.start.offset ?? 0))) return ', '
  const { column, offset = 0 } = keyRange.start
  return `${newlineOf(source)}${source.slice(offset - column + 1, offset).replace(/\S/g, ' ')}`
}

/**
 * Turns `16课时（每课时45分钟）` into a total and the length of an hour, and `90分钟` into hours. What says nothing of
 * the kind, or contradicts itself, is left for the reader of numbers.
 */
export const spreadHours = (at: Located, field: FieldName, reader: Reader): Located => {
  const entry = entryOf(at, TOTAL)
  const written = scalarOf(entry === undefined ? at : entry.value)
  const given = scalarOf(entryOf(at, LENGTH)?.value)
  const quantity = written && parseQuantity(written.text)
  if (quantity === undefined || (quantity.unit !== 'minute' && quantity.minutesPerHour === undefined))
    return at
  const said = given && parseQuantity(given.text)?.value
  const found = spread(quantity, said)
  if (written === undefined || found === undefined) return at

  // Hours that stand beside `线上学时` are a value of their own; inside a record there are keys already.
  const isAlone = at.kind !== 'map' || entry === undefined || at.range === written.range
  const isZh = isChinese(isAlone ? field.name : entry.key)
  const [totalKey, lengthKey] = isZh ? ['合计', '每课时分钟'] : ['total', 'minutesPerHour']
  const makeEntry = (key: string, value: number): LocatedEntry => ({
    key,
    keyRange: written.range,
    value: { ...written, text: String(value) },
  })
  const total = makeEntry(totalKey, found.total)
  const length = said === undefined ? [makeEntry(lengthKey, found.length)] : []
  const texts = [String(found.total), ...length.map(({ key }) => `${key}: ${found.length}`)]
  const flow = texts.join(', ')
  const canonical = isAlone && length.length > 0 ? `{ ${totalKey}: ${flow} }` : flow
  const text = isAlone ? canonical : texts.join(separatorIn(at, entry, reader))
  const { fix } = rewrite(reader, written.range, text)
  reader.report(valueSpelling(placeOf(reader, written), { written: written.text, canonical }, { fix }))

  const others = at.kind === 'map' ? at.entries.filter((each) => each !== entry) : []
  return { kind: 'map', entries: [total, ...length, ...others], range: at.range }
}
