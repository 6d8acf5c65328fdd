/**
 * Which values must be held against their schema once more when they are put together. The reader of a value holds it
 * against its own schema, so that a record or a list of such values is valid as well, unless its schema asks for more.
 */
import * as z from 'zod'
import { onceFor } from '../../base/once-for.js'
import { vocabularies } from '../../model/vocabulary/index.js'
import { kindOf, readingFor, unwrap } from './schema-shape.js'

const checksOf = (schema: z.ZodType) => schema.def.checks ?? []

/** `optional()` may ask for something of its own. */
const wrapsPlainly = (schema: z.ZodType): boolean =>
  !(schema instanceof z.ZodOptional) ||
  (checksOf(schema).length === 0 && wrapsPlainly(schema.unwrap() as z.ZodType))

/** True where whatever its reader makes of a value is valid. */
const isVouched = (schema: z.ZodType): boolean => {
  if (!wrapsPlainly(schema)) return false
  const kind = kindOf(schema)
  if (kind === 'list' || kind === 'record') return true
  const reading = readingFor(schema)
  switch (reading?.as) {
    case 'levels':
    case 'licence':
    case 'region':
      return false
    case 'term':
      return vocabularies[reading.scheme].terms.every(({ id }) => unwrap(schema).safeParse(id).success)
    default:
      return kind !== 'keys'
  }
}

/** The keys of a record whose values nobody vouches for; undefined where the record as a whole is in doubt. */
const doubtfulKeys = onceFor((schema: z.ZodObject): readonly string[] | undefined => {
  if (checksOf(schema).length > 0) return undefined
  const reading = readingFor(schema)
  // Where its author gave none, a mark is made and not read.
  const made = reading?.as === 'record' && reading.numbered !== undefined ? ['id'] : []
  const fields = Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>)
  return [...made, ...fields.flatMap(([key, field]) => (isVouched(field) ? [] : [key]))]
})

const isDoubtfulList = onceFor(
  (schema: z.ZodArray): boolean =>
    !isVouched(schema.element as z.ZodType) ||
    checksOf(schema).some(({ _zod: { def } }) => def.check !== 'max_length'),
)

/** Whether a record of read values, with no key but those of its schema and none of them missing, is valid. */
export const isValidRecord = (schema: z.ZodObject, value: Readonly<Record<string, unknown>>): boolean =>
  doubtfulKeys(schema)?.every(
    (key) => !(key in value) || (schema.shape[key] as z.ZodType).safeParse(value[key]).success,
  ) ?? schema.safeParse(value).success

/** Whether a list of read values, of which there are not too many, is valid. */
export const isValidList = (schema: z.ZodArray, values: readonly unknown[]): boolean =>
  !isDoubtfulList(schema) || schema.safeParse(values).success
