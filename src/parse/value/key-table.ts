/** Finds the field a key means: its English name, a Chinese one, or either in another spelling. */
import type * as z from 'zod'
import { foldName } from '../../base/fold.js'
import { nearest } from '../../base/nearest.js'
import { zhKeysOf } from './schema-shape.js'

export interface KeyMatch {
  readonly key: string
  /** Its usual Chinese name. */
  readonly zh: string
  /** The spelling the author should have used, in the author's language. */
  readonly canonical: string
}

export type KeyTable = ReadonlyMap<string, KeyMatch>

const fold = (key: string): string => foldName(key).replace(/[_-]/g, '')

type Shape = Readonly<Record<string, z.ZodType>>

/** Shapes are constants, and so is what follows from them: computed once each, for the sake of speed alone. */
const tables = new WeakMap<Shape, KeyTable>()

/** All names of the fields of a record, folded, with the spelling each should have. */
export const keyTable = (shape: Shape): KeyTable => {
  const known = tables.get(shape)
  if (known !== undefined) return known
  const table = new Map<string, KeyMatch>()
  for (const [key, schema] of Object.entries(shape)) {
    const names = zhKeysOf(schema)
    const zh = names[0] ?? key
    for (const canonical of [key, ...names]) table.set(fold(canonical), { key, zh, canonical })
  }
  tables.set(shape, table)
  return table
}

/** The field a key means; undefined for a foreign key. */
export const matchKey = (table: KeyTable, written: string): KeyMatch | undefined => table.get(fold(written))

/** Up to two names of the table that look like a foreign key. */
export const similarKeys = (table: KeyTable, written: string): readonly string[] =>
  nearest(
    fold(written),
    [...table].map(([folded, { canonical }]) => [folded, canonical] as const),
    2,
  )
