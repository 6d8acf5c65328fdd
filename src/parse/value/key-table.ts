/** Finds the field a key means: its English name, a Chinese one, or either in another spelling. */
import type * as z from 'zod'
import { foldName } from '../../base/fold.js'
import { nearest } from '../../base/nearest.js'
import { onceFor } from '../../base/once-for.js'
import { zhKeysOf } from './schema-shape.js'

export interface KeyMatch {
  readonly key: string
  /** Its usual Chinese name. */
  readonly zh: string
  /** The spelling the author should have used, in the author's language. */
  readonly canonical: string
}

/** The fields of a record by all their names. */
export interface KeyTable {
  /** As they should be written. */
  readonly named: ReadonlyMap<string, KeyMatch>
  /** Folded, for all other spellings. */
  readonly folded: ReadonlyMap<string, KeyMatch>
}

const fold = (key: string): string => foldName(key).replace(/[_-]/g, '')

type Shape = Readonly<Record<string, z.ZodType>>

/** All names of the fields of a record, with the spelling each should have. Shapes are constants, and so are their tables. */
export const keyTable = onceFor((shape: Shape): KeyTable => {
  const matches = Object.entries(shape).flatMap(([key, schema]) => {
    const names = zhKeysOf(schema)
    return [key, ...names].map((canonical): KeyMatch => ({ key, zh: names[0] ?? key, canonical }))
  })
  const folded = new Map(matches.map((match) => [fold(match.canonical), match]))
  const named = new Map(matches.map(({ canonical }) => [canonical, folded.get(fold(canonical)) as KeyMatch]))
  return { named, folded }
})

/** The field a key means; undefined for a foreign key. */
export const matchKey = ({ named, folded }: KeyTable, written: string): KeyMatch | undefined =>
  named.get(written) ?? folded.get(fold(written))

/** Up to two names of the table that look like a foreign key. */
export const similarKeys = (table: KeyTable, written: string): readonly string[] =>
  nearest(
    fold(written),
    [...table.folded].map(([folded, { canonical }]) => [folded, canonical] as const),
    2,
  )
