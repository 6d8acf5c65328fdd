/**
 * JSON Schemas for editors: what authors may write in front matter and settings, in both languages. They propose and
 * explain; they refuse next to nothing, since kebao reads much that a schema cannot describe (`16学时`, `老年人、农民工`).
 */
import * as z from 'zod'
import { builtinRules } from '../../src/lint/rules/index.js'
import { courseMeta } from '../../src/model/course.js'
import { infoOf } from '../../src/model/field.js'
import { lessonMeta } from '../../src/model/lesson.js'
import { allLicences } from '../../src/model/licence/find-licence.js'
import { FORMAT_VERSION } from '../../src/model/manifest.js'
import { level, profile } from '../../src/model/profile.js'
import type { Scheme } from '../../src/model/vocabulary/index.js'
import { vocabularies } from '../../src/model/vocabulary/index.js'
import { workspace } from '../../src/model/workspace.js'
import { readingFor, unwrap, zhKeysOf } from '../../src/parse/value/schema-shape.js'
import type { JsonSchema } from './json-schemas.js'

/** YAML takes `2026` for a number, `是` for text, and a key without a value for null. */
const scalar: JsonSchema = { type: ['string', 'number', 'boolean', 'null'] }

interface Option {
  readonly value: string
  readonly about: string
}

/** Proposed values; anything else is kebao's to judge. */
const oneOf = (options: readonly Option[]): JsonSchema => ({
  anyOf: [
    {
      enum: options.map(({ value }) => value),
      enumDescriptions: options.map(({ about }) => about),
      markdownEnumDescriptions: options.map(({ about }) => about),
    },
    scalar,
  ],
})

/** Labels first: most authors write those. */
const termsOf = (scheme: Scheme): JsonSchema => {
  const { terms } = vocabularies[scheme]
  return oneOf([
    ...terms.map(({ id, label }) => ({ value: label['zh-CN'], about: `${label.en} (${id})` })),
    ...terms.map(({ id, label }) => ({ value: id, about: `${label['zh-CN']} ${label.en}` })),
  ])
}

const licences = (): JsonSchema =>
  oneOf(
    Array.from(allLicences()).flatMap(({ id, label, permissions }) =>
      permissions === undefined ? [] : [{ value: id, about: `${label['zh-CN']} ${label.en}` }],
    ),
  )

const severities = (): JsonSchema => ({
  type: ['object', 'null'],
  properties: Object.fromEntries(
    builtinRules.map(({ code, summary, why }) => [
      code,
      {
        description: `${summary['zh-CN']}。${summary.en}.\n\n${why['zh-CN']} ${why.en}`,
        enum: level.options,
      },
    ]),
  ),
})

const leaf = (schema: z.ZodType): JsonSchema => {
  const reading = readingFor(schema)
  if (reading?.as === 'term') return { $ref: `#/$defs/term-${reading.scheme}` }
  if (reading?.as === 'licence') return licences()
  if (reading?.as === 'choice')
    return oneOf([
      ...Object.entries(reading.words).map(([en, [zh = en]]) => ({ value: zh, about: en })),
      ...Object.entries(reading.words).map(([en, [zh = en]]) => ({ value: en, about: zh })),
    ])
  return unwrap(schema) instanceof z.ZodBoolean
    ? oneOf(['是', '否'].map((value) => ({ value, about: value })))
    : scalar
}

/** Definitions by name, gathered on the way: a field has several names, and is described once. */
type Definitions = Map<string, JsonSchema>

const refer = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })

/** A field under its path of English keys, such as `audience.primary`. */
const fieldOf = (schema: z.ZodType, path: string, defs: Definitions): JsonSchema => {
  const info = infoOf(schema) ?? infoOf(unwrap(schema))
  const { zh = [], about, source = '' } = info ?? {}
  const told = about && {
    title: zh[0],
    description: `${about['zh-CN']} ${about.en}\n\n${zh.join('、')}\n\n${source}`,
  }
  defs.set(path, { ...told, ...writtenAs(schema, path, defs) })
  return refer(path)
}

/** Usual keys are proposed; their other names are known, and not proposed. */
const recordOf = (schema: z.ZodObject, path: string, defs: Definitions): JsonSchema => {
  const properties: Record<string, JsonSchema> = {}
  const others: Record<string, JsonSchema> = {}
  for (const [key, each] of Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>)) {
    const field = fieldOf(each, path === '' ? key : `${path}.${key}`, defs)
    const [zh = key, ...more] = zhKeysOf(each)
    properties[key] = field
    properties[zh] = field
    if (more.length > 0) others[`^(?:${more.join('|')})$`] = field
  }
  return {
    type: 'object',
    properties,
    ...(Object.keys(others).length === 0 ? {} : { patternProperties: others }),
  }
}

/** A record may be written as one of its values, a list as a line. */
const writtenAs = (schema: z.ZodType, path: string, defs: Definitions): JsonSchema => {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray) {
    const item = writtenAs(inner.element as z.ZodType, path, defs)
    return { anyOf: [{ type: 'array', items: item }, item] }
  }
  if (inner instanceof z.ZodRecord) return path === 'severities' ? severities() : { type: ['object', 'null'] }
  if (!(inner instanceof z.ZodObject)) return leaf(schema)
  const record = recordOf(inner, path, defs)
  const reading = readingFor(schema)
  const short = reading?.as === 'record' ? reading.shorthand : undefined
  const value =
    short === undefined ? scalar : writtenAs(inner.shape[short] as z.ZodType, `${path}.${short}`, defs)
  return { anyOf: [record, value] }
}

const schemesIn = (schema: unknown): readonly Scheme[] => {
  const names = JSON.stringify(schema).matchAll(/"#\/\$defs\/term-([a-z-]+)"/g)
  return [...new Set(Array.from(names, ([, name]) => name))].filter((name): name is Scheme =>
    Object.hasOwn(vocabularies, name ?? ''),
  )
}

const whole = (name: string, title: string, schema: z.ZodObject): JsonSchema => {
  const defs: Definitions = new Map()
  const record = recordOf(schema, '', defs)
  const terms = schemesIn([...defs.values()]).map((scheme) => [`term-${scheme}`, termsOf(scheme)] as const)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:kebao:schema:${name}:${FORMAT_VERSION}`,
    title,
    ...record,
    type: ['object', 'null'],
    $defs: Object.fromEntries([...defs, ...terms].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** Every schema for editors by its name. */
export const editorSchemas = (): ReadonlyMap<string, JsonSchema> =>
  new Map([
    [
      'editor-course',
      whole('editor-course', '课程或大纲的课程信息 Front matter of a course or syllabus', courseMeta),
    ],
    ['editor-lesson', whole('editor-lesson', '课节的课节信息 Front matter of a lesson', lessonMeta)],
    ['editor-workspace', whole('editor-workspace', '设置 kebao.yaml', workspace)],
    ['editor-profile', whole('editor-profile', '检查配置 Profile', profile)],
  ])
