/** A field of the model: a schema with the names an author may use, what it means, and where it comes from. */
import * as z from 'zod'
import type { Words } from '../base/words.js'

/** What every field of the model says about itself; the parser, the JSON Schemas and the reference pages read it. */
export interface FieldInfo {
  /** Chinese keys an author may write instead of the English one; the first is the usual one. */
  readonly zh: readonly string[]
  /** What the field means, and its unit. */
  readonly about: Words
  /** The policy clause (`N二(五)15`), requirement row (`R116`) or standard it comes from. */
  readonly source: string
}

/** Beside the schemas, as the readings are: a JSON Schema keeps both languages in one description. */
const infos = new WeakMap<z.ZodType, FieldInfo>()

/** Describes a schema as a field. In JSON Schema the keys and the source become `x-keys` and `x-source`. */
export const field = <T extends z.ZodType>(schema: T, info: FieldInfo): T => {
  const described = schema.meta({
    title: info.zh[0] ?? '',
    description: `${info.about.en} ${info.about['zh-CN']}`,
    'x-keys': info.zh,
    'x-source': info.source,
  })
  infos.set(described, info)
  return described
}

/** What a field says about itself; undefined for a schema that is not one. */
export const infoOf = (schema: z.ZodType): FieldInfo | undefined => infos.get(schema)

/** The Chinese keys of a field; empty for a schema that is not one. */
export const keysOf = (schema: z.ZodType): readonly string[] =>
  (z.globalRegistry.get(schema)?.['x-keys'] as readonly string[] | undefined) ?? []
