/** Finds a field of the front matter by its name in either language, also inside a record: `publisher.uscc`. */
import * as z from 'zod'
import { courseMeta } from '../../model/course.js'
import { keyTable, matchKey } from '../../parse/value/key-table.js'
import { unwrap, zhKeysOf } from '../../parse/value/schema-shape.js'

export interface CourseField {
  /** English keys, joined by dots. */
  readonly path: string
  /** The usual Chinese keys, joined likewise. */
  readonly zh: string
  /** Where its value stands in a package. */
  readonly pointer: string
}

/** The field a name means; undefined for a name of none. */
export const courseField = (name: string): CourseField | undefined => {
  const path: string[] = []
  const zh: string[] = []
  let schema: z.ZodType = courseMeta
  for (const part of name.split('.')) {
    const inner = unwrap(schema)
    if (!(inner instanceof z.ZodObject)) return undefined
    const shape = inner.shape as Readonly<Record<string, z.ZodType>>
    const key = matchKey(keyTable(shape), part)?.key
    if (key === undefined) return undefined
    schema = shape[key] as z.ZodType
    path.push(key)
    zh.push(zhKeysOf(schema)[0] ?? key)
  }
  return { path: path.join('.'), zh: zh.join('.'), pointer: `/course/${path.join('/')}` }
}
