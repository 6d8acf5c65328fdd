/** Reads a record: known keys in Chinese or English, each once. */

import type * as z from 'zod'
import { excerpt } from '../../base/excerpt.js'
import { onceFor } from '../../base/once-for.js'
import { type Words, words } from '../../base/words.js'
import type { Located, LocatedEntry, LocatedMap, LocatedScalar } from '../../markdown/located.js'
import { duplicateKey, invalidValue, keySpelling, missingKey, unknownKey, wrongShape } from './diagnostics.js'
import { isValidRecord } from './doubts.js'
import { expectation } from './expectation.js'
import { keyTable, matchKey, similarKeys } from './key-table.js'
import { splitMark } from './marks.js'
import { type FieldName, placeOf, type Reader, rewrite } from './reader.js'
import { isOptional, readingFor, zhKeysOf } from './schema-shape.js'

/** An entry that the author did not write as one: the short form of a record. */
const entry = (key: string, value: LocatedScalar): LocatedEntry => ({ key, keyRange: value.range, value })

/** A record written as a single value: `hours: 16`, `O1 学完能……`, `免费`. */
const expand = (at: LocatedScalar, schema: z.ZodType): LocatedMap | undefined => {
  const reading = readingFor(schema)
  if (reading?.as !== 'record') return undefined
  const phrase = reading.phrases?.[at.text]
  if (phrase !== undefined && Object.hasOwn(reading.phrases ?? {}, at.text)) {
    const entries = Object.entries(phrase).map(([key, text]) => entry(key, { ...at, text }))
    return { kind: 'map', entries, range: at.range }
  }
  if (reading.shorthand === undefined) return undefined
  const marked = reading.numbered === undefined ? undefined : splitMark(at.text)
  const entries =
    marked === undefined
      ? [entry(reading.shorthand, at)]
      : [entry('id', { ...at, text: marked.id }), entry(reading.shorthand, { ...at, text: marked.text })]
  return { kind: 'map', entries, range: at.range }
}

/** A list where a record is expected is the short form too: `audience: [seniors]`. */
const asMap = (at: Located, schema: z.ZodType): LocatedMap | undefined => {
  if (at.kind === 'map') return at
  if (at.kind === 'scalar') return expand(at, schema)
  const reading = readingFor(schema)
  if (reading?.as !== 'record' || reading.shorthand === undefined) return undefined
  return {
    kind: 'map',
    entries: [{ key: reading.shorthand, keyRange: at.range, value: at }],
    range: at.range,
  }
}

type Shape = Readonly<Record<string, z.ZodType>>

const isBlank = (value: Located): boolean => value.kind === 'scalar' && value.text === ''

/** A key without a value, or with a list of nothing but empty bullets, was left for later. */
const isNothing = (value: Located): boolean =>
  isBlank(value) || (value.kind === 'list' && value.items.every(isBlank))

const readEntries = (
  map: LocatedMap,
  shape: Shape,
  pointer: string,
  reader: Reader,
): Map<string, unknown> => {
  const table = keyTable(shape)
  const seen = new Map<string, string>()
  const values = new Map<string, unknown>()
  for (const { key: written, keyRange, value } of map.entries) {
    const match = matchKey(table, written)
    const at = { file: reader.file, range: keyRange }
    if (match === undefined) {
      reader.report(unknownKey(at, { key: excerpt(written), suggestions: similarKeys(table, written) }))
      continue
    }
    const first = seen.get(match.key)
    if (first !== undefined) {
      reader.report(duplicateKey(at, { key: written, first }))
      continue
    }
    seen.set(match.key, written)
    if (written !== match.canonical) {
      const fix = rewrite(reader, keyRange, match.canonical)
      reader.report(keySpelling(at, { written, canonical: match.canonical }, fix))
    }
    if (isNothing(value)) continue
    const schema = shape[match.key] as z.ZodType
    const field = { key: match.key, zh: match.zh, name: match.canonical }
    const read = reader.read(value, schema, field, `${pointer}/${match.key}`, reader)
    if (read !== undefined) values.set(match.key, read)
  }
  return values
}

/** What a record takes, for somebody who wrote something else: 「历史、人文、经济这几个小项」. */
const keysIn = (shape: Shape): Words =>
  words(
    `${Object.entries(shape)
      .map(([key, schema]) => zhKeysOf(schema)[0] ?? key)
      .join('、')}这几个小项`,
    `keys of its own (${Object.keys(shape).join(', ')})`,
  )

/** The keys that a record must have. */
const requiredIn = onceFor((shape: Shape): readonly string[] =>
  Object.keys(shape).filter((key) => !isOptional(shape[key] as z.ZodType)),
)

/** The values under their keys, in the order of the schema. */
const inOrder = (shape: Shape, values: ReadonlyMap<string, unknown>): Record<string, unknown> => {
  const record: Record<string, unknown> = {}
  for (const key of Object.keys(shape)) if (values.has(key)) record[key] = values.get(key)
  return record
}

/** Reads a record as its schema describes it; the result has the schema's order of keys. */
export const readRecord = (
  at: Located,
  schema: z.ZodObject,
  field: FieldName,
  pointer: string,
  reader: Reader,
): Record<string, unknown> | undefined => {
  const map = asMap(at, schema)
  const shape = schema.shape as Shape
  if (map === undefined) {
    const expects = keysIn(shape)
    reader.report(wrongShape(placeOf(reader, at), { key: field.key, zh: field.zh, expects }))
    return undefined
  }
  const values = readEntries(map, shape, pointer, reader)
  const reading = readingFor(schema)
  const isNumbered = reading?.as === 'record' && reading.numbered !== undefined
  if (isNumbered && reader.nextMark !== undefined && !reader.origins.has(`${pointer}/id`))
    values.set('id', reader.nextMark())
  const missing = requiredIn(shape).filter((key) => !values.has(key))
  for (const key of missing) {
    if (reader.origins.has(`${pointer}/${key}`)) continue
    reader.report(missingKey(placeOf(reader, at), { key, zh: zhKeysOf(shape[key] as z.ZodType)[0] ?? key }))
  }
  if (missing.length > 0) return undefined
  const value = inOrder(shape, values)
  if (isValidRecord(schema, value)) return value
  const written = excerpt(reader.source.slice(at.range.start.offset, at.range.end.offset))
  const expects = expectation(schema)
  reader.report(invalidValue(placeOf(reader, at), { written, key: field.key, zh: field.zh, expects }))
  return undefined
}
