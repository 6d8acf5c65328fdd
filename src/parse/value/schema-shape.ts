/** Looks into zod schemas: what the readers need to know of one. */
import * as z from 'zod'
import { onceFor } from '../../base/once-for.js'
import { keysOf } from '../../model/field.js'
import { type Reading, readingOf } from '../../model/reading.js'

/** What a value of a schema is made of; `keys` are any keys with any values. */
export type Kind = 'list' | 'record' | 'keys' | 'number' | 'boolean' | 'other'

interface SchemaShape {
  readonly inner: z.ZodType
  readonly kind: Kind
  readonly reading: Reading | undefined
  readonly zhKeys: readonly string[]
}

const innermost = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? innermost(schema.unwrap() as z.ZodType) : schema

const kindIn = (inner: z.ZodType): Kind => {
  if (inner instanceof z.ZodArray) return 'list'
  if (inner instanceof z.ZodObject) return 'record'
  if (inner instanceof z.ZodRecord) return 'keys'
  if (inner instanceof z.ZodNumber) return 'number'
  return inner instanceof z.ZodBoolean ? 'boolean' : 'other'
}

/** Schemas are constants, and every value of every front matter asks the same of them. */
const shapeOf = onceFor((schema: z.ZodType): SchemaShape => {
  const inner = innermost(schema)
  const keys = keysOf(schema)
  return {
    inner,
    kind: kindIn(inner),
    reading: readingOf(schema) ?? readingOf(inner),
    zhKeys: keys.length > 0 ? keys : keysOf(inner),
  }
})

/** The schema inside `optional()`; the same schema where there is no wrapper. */
export const unwrap = (schema: z.ZodType): z.ZodType => shapeOf(schema).inner

/** What the values of a schema, or of what it wraps, are made of. */
export const kindOf = (schema: z.ZodType): Kind => shapeOf(schema).kind

/** How authors may write a schema, said of it or of what it wraps. */
export const readingFor = (schema: z.ZodType): Reading | undefined => shapeOf(schema).reading

/** The Chinese keys of a field, said of it or of what it wraps. */
export const zhKeysOf = (schema: z.ZodType): readonly string[] => shapeOf(schema).zhKeys

/** How many items a list may have. */
export const maxItems = onceFor((schema: z.ZodArray): number =>
  (schema.def.checks ?? [])
    .map(({ _zod: { def } }) => ('maximum' in def ? Number(def.maximum) : Number.POSITIVE_INFINITY))
    .reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY),
)

/** True when a record may go without this field. */
export const isOptional = (schema: z.ZodType): boolean => schema instanceof z.ZodOptional
