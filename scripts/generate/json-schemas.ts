/** The JSON Schemas (draft 2020-12) of every shape that is written to disk, for hosts in any language. */
import * as z from 'zod'
import { FORMAT_VERSION } from '../../src/model/manifest.js'
import { schemas } from '../../src/model/schemas.js'

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What a reader wants to know first; other keywords follow as zod gives them. */
const FIRST = ['$schema', '$id', '$ref', 'title', 'description', 'x-keys', 'x-source', 'type']
const LAST = ['$defs']

/** Where a schema was described, zod sets the description before its type, and elsewhere behind it. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const rank = (key: string): number =>
    FIRST.includes(key) ? FIRST.indexOf(key) : LAST.includes(key) ? FIRST.length + 1 : FIRST.length
  const pairs = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b))
  return Object.fromEntries(pairs.map(([key, each]) => [key, ordered(each)]))
}

/** zod names the recursive schema of any JSON by a number. */
const named = (text: string): string => text.replaceAll('__schema0', 'Json')

/** A frozen shape of an older format is named by that format; every other one is of the newest. */
const idOf = (name: string): string => {
  const [, noun = name, version = FORMAT_VERSION] = /^(.+)-v(\d+)$/.exec(name) ?? []
  return `urn:kebao:schema:${noun}:${version}`
}

/** zod sets a named schema apart, and refers to it even where it is the whole; here the whole stands at the top. */
const jsonSchemaOf = (name: string, schema: z.ZodType): JsonSchema => {
  const { $schema, $ref, $defs = {} } = z.toJSONSchema(schema, { io: 'input' })
  const id = String($ref).slice('#/$defs/'.length)
  const { [id]: root, ...others } = $defs
  return {
    $schema,
    $id: idOf(name),
    title: id,
    ...(root as JsonSchema),
    ...(Object.keys(others).length === 0 ? {} : { $defs: others }),
  }
}

/** Every JSON Schema by its name. */
export const jsonSchemas = (): ReadonlyMap<string, JsonSchema> =>
  new Map(
    Array.from(schemas, ([name, schema]) => {
      const text = named(JSON.stringify(ordered(jsonSchemaOf(name, schema))))
      return [name, JSON.parse(text) as JsonSchema]
    }),
  )
