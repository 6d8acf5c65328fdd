/** `docs/reference/schema.md`: every field of every shape, as authors and as programs write it. */
import { linkRows } from './link-rows.js'
import { anchorOf, code, generated, table } from './markdown.js'
import { typeOf } from './schema-type.js'
import { allShapes, innerShapes, type Properties, propertiesOf, REPEATS, type Shape } from './shapes.js'

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
      linkRows(String(property['x-source'] ?? '')),
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
