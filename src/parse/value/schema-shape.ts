/** Looks into zod schemas: what the readers need to know of one. */
import * as z from 'zod'
import { keysOf } from '../../model/field.js'
import { type Reading, readingOf } from '../../model/reading.js'

/** The schema inside `optional()`; the same schema where there is no wrapper. */
export const unwrap = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema

/** How authors may write a schema, said of it or of what it wraps. */
export const readingFor = (schema: z.ZodType): Reading | undefined =>
  readingOf(schema) ?? readingOf(unwrap(schema))

/** The Chinese keys of a field, said of it or of what it wraps. */
export const zhKeysOf = (schema: z.ZodType): readonly string[] => {
  const keys = keysOf(schema)
  return keys.length > 0 ? keys : keysOf(unwrap(schema))
}

/** How many items a list may have. */
export const maxItems = (schema: z.ZodArray): number =>
  (schema.def.checks ?? [])
    .map(({ _zod: { def } }) => ('maximum' in def ? Number(def.maximum) : Number.POSITIVE_INFINITY))
    .reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY)

/** True when a record may go without this field. */
export const isOptional = (schema: z.ZodType): boolean => schema instanceof z.ZodOptional
