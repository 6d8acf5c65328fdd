/** Reads any value of the front matter: the schema decides how. */
import * as z from 'zod'
import type { Located } from '../../markdown/located.js'
import { wrongShape } from './diagnostics.js'
import { readList } from './read-list.js'
import { readRecord } from './read-record.js'
import { readScalar } from './read-scalar.js'
import { readDuration, spreadHours } from './read-time.js'
import { placeOf, type ReadValue, shapeOf } from './reader.js'
import { readingFor, unwrap } from './schema-shape.js'

/** The value as plain data, for `custom`, where authors keep what kebao has no word for. */
const plain = (at: Located): unknown =>
  at.kind === 'scalar'
    ? at.text
    : at.kind === 'list'
      ? at.items.map(plain)
      : Object.fromEntries(at.entries.map((entry) => [entry.key, plain(entry.value)]))

export const readValue: ReadValue = (at, schema, field, pointer, reader) => {
  reader.origins.set(pointer, placeOf(reader, at))
  const inner = unwrap(schema)
  const reading = readingFor(schema)
  if (inner instanceof z.ZodArray) return readList(at, inner, field, pointer, reader)
  if (reading?.as === 'duration' && at.kind === 'scalar') return readDuration(at, schema, field, reader)
  if (inner instanceof z.ZodObject) {
    const spread =
      reading?.as === 'record' && reading.spread === 'hours' ? spreadHours(at, field, reader) : at
    return readRecord(spread, inner, field, pointer, reader)
  }
  if (inner instanceof z.ZodRecord) return plain(at)
  if (at.kind === 'scalar') return readScalar(at, schema, field, reader)
  reader.report(wrongShape(placeOf(reader, at), { key: field.key, zh: field.zh, expects: shapeOf('scalar') }))
  return undefined
}
