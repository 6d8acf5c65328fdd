/** `docs/reference/schema.md`: every field of every shape, as authors and as programs write it. */
import { type JsonSchema, jsonSchemas } from './json-schemas.js'
import { code, generated, table } from './markdown.js'
import { anchorOf, typeOf } from './schema-type.js'

interface Shape {
  readonly name: string
  readonly schema: JsonSchema
}

type Properties = Readonly<Record<string, JsonSchema>>

const propertiesOf = (schema: JsonSchema): Properties => (schema.properties ?? {}) as Properties

/** The records inside a record that have no name of their own: `CourseMeta.fee`. */
const innerShapes = ({ name, schema }: Shape): readonly Shape[] =>
  Object.entries(propertiesOf(schema)).flatMap(([key, property]) =>
    property.properties === undefined ? [] : [{ name: `${name}.${key}`, schema: property }],
  )

/** Every shape once, those that are files of their own before those inside them. */
const allShapes = (): readonly Shape[] => {
  const whole = [...jsonSchemas().values()]
  const named = [
    ...whole.map((schema) => [String(schema.title), schema] as const),
    ...whole.flatMap((schema) => Object.entries((schema.$defs ?? {}) as Properties)),
  ]
  return Array.from(new Map(named), ([name, schema]) => ({ name, schema }))
}

/** What a bundle adds to the front matter needs no second description of the front matter. */
const REPEATS: Readonly<Record<string, string>> = {
  Course: 'CourseMeta',
  Syllabus: 'CourseMeta',
  Lesson: 'LessonMeta',
}

const head = ['键 Key', '中文键', '类型 Type', '含义 Meaning', '出处 Source']

const rowsOf = ({ name, schema }: Shape, known: Properties): readonly (readonly string[])[] => {
  const required = (schema.required ?? []) as readonly string[]
  return Object.entries(propertiesOf(schema))
    .filter(([key]) => known[key] === undefined)
    .map(([key, property]) => [
      `${code(key)}${required.includes(key) ? ' *' : ''}`,
      ((property['x-keys'] ?? []) as readonly string[]).join('、'),
      typeOf(property, `${name}.${key}`),
      String(property.description ?? ''),
      String(property['x-source'] ?? ''),
    ])
}

const section = (shape: Shape, base: Shape | undefined): string => {
  const title = `\n## ${shape.name}\n\n`
  const known = base === undefined ? {} : propertiesOf(base.schema)
  const rows = rowsOf(shape, known)
  if (rows.length === 0) return `${title}${typeOf(shape.schema, shape.name)}\n`
  const required = ((shape.schema.required ?? []) as readonly string[]).filter(
    (key) => known[key] !== undefined,
  )
  const more =
    base === undefined
      ? ''
      : `\n另有 [${base.name}](#${anchorOf(base.name)}) 的全部字段，其中必有 ${required.map(code).join('、')}。\n` +
        `Beside these, every field of [${base.name}](#${anchorOf(base.name)}); required of them: ${required.map(code).join(', ')}.\n`
  return `${title}${table(head, rows)}${more}`
}

export const schemaPage = (): string => {
  const shapes = allShapes()
  const baseOf = ({ name }: Shape): Shape | undefined => shapes.find((each) => each.name === REPEATS[name])
  const sections = shapes.flatMap((shape) => {
    const inner = baseOf(shape) === undefined ? innerShapes(shape) : []
    return [section(shape, baseOf(shape)), ...inner.map((each) => section(each, undefined))]
  })
  return [
    '# 字段 Schema\n\n',
    generated('src/model'),
    '作者写英文键、中文键都行；输出一律用英文键。带 * 的必须有。JSON Schema 在 `schemas/`。\n',
    'Authors may write either key; output has the English one. A star marks what must be there. The JSON Schemas are in `schemas/`.\n',
    ...sections,
  ].join('')
}
