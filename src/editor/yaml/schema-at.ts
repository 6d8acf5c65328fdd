/** Follows the keys an author wrote through the schema of a file. */
import * as z from 'zod'
import { courseMeta } from '../../model/course.js'
import type { FieldInfo } from '../../model/field.js'
import { infoOf } from '../../model/field.js'
import { lessonMeta } from '../../model/lesson.js'
import { workspace } from '../../model/workspace.js'
import { isLessonFile } from '../../parse/lesson-order.js'
import { isRootFile } from '../../parse/parse.js'
import { keyTable, matchKey } from '../../parse/value/key-table.js'
import { readingFor, unwrap } from '../../parse/value/schema-shape.js'

export type Shape = Readonly<Record<string, z.ZodType>>

/** A field of a file: its schema and the English keys that lead to it. */
export interface FieldAt {
  readonly schema: z.ZodType
  readonly keys: readonly string[]
}

/** The settings of a workspace: YAML from end to end. */
export const SETTINGS = 'kebao.yaml'

/** The schema of the front matter of a file, or of the whole of it; undefined for files that have none. */
export const metaSchemaOf = (file: string): z.ZodObject | undefined =>
  isRootFile(file) ? courseMeta : isLessonFile(file) ? lessonMeta : file === SETTINGS ? workspace : undefined

/** What a field says about itself. */
export const aboutField = (schema: z.ZodType): FieldInfo | undefined =>
  infoOf(schema) ?? infoOf(unwrap(schema))

/** The record that keys are looked up in, inside lists too; undefined where there are no keys. */
export const shapeOf = (schema: z.ZodType): Shape | undefined => {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray) return shapeOf(inner.element as z.ZodType)
  return inner instanceof z.ZodObject ? (inner.shape as Shape) : undefined
}

/** The field that a path of keys leads to. */
export const fieldAt = (root: z.ZodType, path: readonly string[]): FieldAt | undefined => {
  let found: FieldAt = { schema: root, keys: [] }
  for (const written of path) {
    const shape = shapeOf(found.schema)
    const match = shape === undefined ? undefined : matchKey(keyTable(shape), written)
    const schema = match === undefined ? undefined : shape?.[match.key]
    if (match === undefined || schema === undefined) return undefined
    found = { schema, keys: [...found.keys, match.key] }
  }
  return found
}

/** The field whose value a single word is: an item of a list, or the key that a record may be written as. */
export const wordField = ({ schema, keys }: FieldAt): FieldAt => {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray) return wordField({ schema: inner.element as z.ZodType, keys })
  const reading = readingFor(schema)
  const short = reading?.as === 'record' ? reading.shorthand : undefined
  const next = short === undefined ? undefined : shapeOf(schema)?.[short]
  return short === undefined || next === undefined
    ? { schema, keys }
    : wordField({ schema: next, keys: [...keys, short] })
}
