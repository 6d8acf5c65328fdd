/** Renames keys to the usual name of their field, in the language the author wrote them in. */
import * as z from 'zod'
import type { Edit } from '../../base/diagnostic.js'
import type { Located, LocatedMap } from '../../markdown/located.js'
import { keyTable, matchKey } from '../../parse/value/key-table.js'
import { isChinese } from '../../parse/value/reader.js'
import { readingFor, unwrap } from '../../parse/value/schema-shape.js'

interface Text {
  readonly file: string
  readonly source: string
}

/** `学时: 2` of a lesson counts other units than `时长: 2`: there the name is part of the value. */
const namesUnit = (schema: z.ZodType, value: Located): boolean =>
  readingFor(schema)?.as === 'duration' && value.kind === 'scalar'

function* renamesIn(map: LocatedMap, schema: z.ZodObject, text: Text): Generator<Edit> {
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>
  const table = keyTable(shape)
  for (const { key, keyRange, value } of map.entries) {
    const match = matchKey(table, key)
    const field = match && shape[match.key]
    if (match === undefined || field === undefined) continue
    const name = isChinese(key) ? match.zh : match.key
    const { offset: start = 0 } = keyRange.start
    const { offset: end = 0 } = keyRange.end
    if (name !== key && text.source.slice(start, end) === key && !namesUnit(field, value))
      yield { file: text.file, start, end, text: name }
    yield* renames(value, field, text)
  }
}

function* renames(at: Located, schema: z.ZodType, text: Text): Generator<Edit> {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray) {
    const items = at.kind === 'list' ? at.items : [at]
    for (const item of items) yield* renames(item, inner.element as z.ZodType, text)
  } else if (inner instanceof z.ZodObject && at.kind === 'map') {
    yield* renamesIn(at, inner, text)
  }
}

/** The edits that give every key of a record, and of the records in it, its usual name. */
export const mainNames = (data: LocatedMap, schema: z.ZodType, text: Text): readonly Edit[] => {
  // What an anchor holds is met as often as it is used.
  const edits = new Map([...renames(data, schema, text)].map((edit) => [edit.start, edit]))
  return [...edits.values()]
}
