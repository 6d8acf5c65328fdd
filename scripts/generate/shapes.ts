/** Every shape of the model as the reference pages show it: by name, with its JSON Schema. */
import { type JsonSchema, jsonSchemas } from './json-schemas.js'

export interface Shape {
  readonly name: string
  readonly schema: JsonSchema
}

export type Properties = Readonly<Record<string, JsonSchema>>

export const propertiesOf = (schema: JsonSchema): Properties => (schema.properties ?? {}) as Properties

/** The record that a place holds, alone, in a list or as one of several kinds. */
const recordIn = ({ properties, items, anyOf, ...schema }: JsonSchema): JsonSchema | undefined => {
  if (properties !== undefined) return { properties, ...schema }
  const within = items === undefined ? (anyOf ?? []) : [items]
  return (within as readonly JsonSchema[]).map(recordIn).find((record) => record !== undefined)
}

/** The records inside a record that have no name of their own, at any depth: `CourseMeta.fee`, `Question.options`. */
export const innerShapes = ({ name, schema }: Shape): readonly Shape[] =>
  Object.entries(propertiesOf(schema)).flatMap(([key, property]) => {
    const record = recordIn(property)
    if (record === undefined) return []
    const inner = { name: `${name}.${key}`, schema: record }
    return [inner, ...innerShapes(inner)]
  })

/** Every shape once, those that are files of their own before those inside them. */
export const allShapes = (): readonly Shape[] => {
  const whole = [...jsonSchemas().values()]
  const named = [
    ...whole.map((schema) => [String(schema.title), schema] as const),
    ...whole.flatMap((schema) => Object.entries((schema.$defs ?? {}) as Properties)),
  ]
  return Array.from(new Map(named), ([name, schema]) => ({ name, schema }))
}

/** What a bundle adds to the front matter needs no second description of the front matter. */
export const REPEATS: Readonly<Record<string, string>> = {
  Course: 'CourseMeta',
  Syllabus: 'CourseMeta',
  Lesson: 'LessonMeta',
}
