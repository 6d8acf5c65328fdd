/** Edits that give fields of a front matter other values: where a field has an entry, there; else below its neighbour. */
import type * as z from 'zod'
import type { Edit } from '../../base/diagnostic.js'
import { zhKeysOf } from '../value/schema-shape.js'
import { insertEntry, removeEntry, replaceValue } from './change-entry.js'
import type { FrontEntries, FrontEntry } from './entries-of.js'

/** The entry behind which a new one is written: the one that stands before it in the model, as far as it is there. */
const neighbour = (
  front: FrontEntries,
  shape: z.ZodRawShape,
  field: string,
  gone: ReadonlySet<string>,
): FrontEntry | undefined => {
  const before = Object.keys(shape)
  for (let at = before.indexOf(field) - 1; at >= 0; at -= 1) {
    const entry = front.entries.get(before[at] as string)
    if (entry !== undefined && !gone.has(entry.field)) return entry
  }
  return undefined
}

/** What is to become of the entries of a file. */
export interface EntryChanges {
  /** The values to write, as YAML, by field; a new one of several lines begins with a line feed. */
  readonly set: ReadonlyMap<string, string>
  /** The fields to take out. */
  readonly remove?: ReadonlySet<string>
}

/** A new entry has its key in the author’s language. */
export const setEntries = (
  file: string,
  front: FrontEntries,
  shape: z.ZodRawShape,
  { set, remove = new Set() }: EntryChanges,
): readonly Edit[] => [
  ...[...remove].flatMap((field) => {
    const entry = front.entries.get(field)
    return entry === undefined ? [] : [removeEntry(file, front, entry)]
  }),
  ...Array.from(set, ([field, value]) => {
    const entry = front.entries.get(field)
    if (entry !== undefined) return replaceValue(file, front, entry, value)
    const schema = shape[field] as z.ZodType
    const key = front.inChinese ? (zhKeysOf(schema)[0] ?? field) : field
    const gap = value.startsWith('\n') ? '' : ' '
    return insertEntry(file, front, neighbour(front, shape, field, remove), `${key}:${gap}${value}`)
  }),
]
