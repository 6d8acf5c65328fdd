/** Reads any value of the front matter: the schema decides how. */
import type * as z from 'zod'
import { words } from '../../base/words.js'
import { wrongShape } from './diagnostics.js'
import { readCustom } from './read-custom.js'
import { readDuration } from './read-duration.js'
import { readLevels } from './read-levels.js'
import { readList } from './read-list.js'
import { readRecord } from './read-record.js'
import { readScalar } from './read-scalar.js'
import { placeOf, type ReadValue } from './reader.js'
import { kindOf, readingFor, unwrap } from './schema-shape.js'
import { spreadHours } from './spread-hours.js'

export const readValue: ReadValue = (at, schema, field, pointer, reader) => {
  reader.origins.set(pointer, placeOf(reader, at))
  const kind = kindOf(schema)
  const reading = readingFor(schema)
  if (kind === 'list') return readList(at, unwrap(schema) as z.ZodArray, field, pointer, reader)
  if (reading?.as === 'duration' && at.kind === 'scalar') return readDuration(at, schema, field, reader)
  if (kind === 'record') {
    const spread =
      reading?.as === 'record' && reading.spread === 'hours' ? spreadHours(at, field, reader) : at
    return readRecord(spread, unwrap(schema) as z.ZodObject, field, pointer, reader)
  }
  if (reading?.as === 'levels') return readLevels(at, field, pointer, reader)
  if (kind === 'keys') return readCustom(at, field, reader)
  if (at.kind === 'scalar') return readScalar(at, schema, field, reader)
  reader.report(
    wrongShape(placeOf(reader, at), {
      key: field.key,
      zh: field.zh,
      expects: words('一句话或一个值', 'a single value'),
    }),
  )
  return undefined
}
