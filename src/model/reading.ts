/**
 * How authors may write a value. The schema says what a value is; its reading says which other spellings mean the
 * same (`16学时`, `2026年3月1日`, a plain list for an audience), so that the parser needs no table of its own.
 */
import type * as z from 'zod'
import type { Words } from '../base/words.js'
import type { Scheme } from './vocabulary/index.js'

export type Reading =
  /** A date, ISO 8601 `2026-03-01` in the end. */
  | { readonly as: 'date' }
  /**
   * A number, which may carry the unit that the field counts in and no other: each as it ends a value, a longer word
   * before its own ending. `expects` says what the bare number counts, where the field's name does not.
   */
  | { readonly as: 'number'; readonly units: readonly string[]; readonly expects?: Words }
  /** A term of a vocabulary, by id, label or alias. */
  | { readonly as: 'term'; readonly scheme: Scheme }
  /** One of a few words, each with the Chinese words that mean it. */
  | { readonly as: 'choice'; readonly words: Readonly<Record<string, readonly string[]>> }
  /** A place: a code or a name. */
  | { readonly as: 'region' }
  /** A licence, by SPDX id or the name people use. */
  | { readonly as: 'licence' }
  /** A length of time: minutes as a plain number, or a quantity such as `2学时`. */
  | { readonly as: 'duration' }
  /** Prose that is kept as it stands, never split. */
  | { readonly as: 'prose' }
  /** A text of a fixed form; `expects` says which, for the author. */
  | { readonly as: 'form'; readonly expects: Words }
  /** A language tag. */
  | { readonly as: 'language' }
  /** How much findings weigh, by the code of a rule or `group/*`. */
  | { readonly as: 'levels' }
  /** A record that may be written as the value of one of its keys. */
  | {
      readonly as: 'record'
      readonly shorthand?: string
      /** One quantity may speak of several fields: `16课时（每课时45分钟）`. */
      readonly spread?: 'hours'
      /** Items of a list number themselves (`O1`, `O2` …) where the author gives no id. */
      readonly numbered?: string
      /** Words that stand for a whole record: `免费`. */
      readonly phrases?: Readonly<Record<string, Readonly<Record<string, string>>>>
    }

/** Beside the schemas and not in them: what a value is does not depend on how it may be written. */
const readings = new WeakMap<z.ZodType, Reading>()

/** Says how authors may write what this schema describes. */
export const reads = <T extends z.ZodType>(schema: T, reading: Reading): T => {
  readings.set(schema, reading)
  return schema
}

/** How authors may write this schema, said of it or of the schema it was described from. */
export const readingOf = (schema: z.ZodType): Reading | undefined => {
  const reading = readings.get(schema)
  if (reading !== undefined) return reading
  const { parent } = schema._zod
  return parent === undefined ? undefined : readingOf(parent as z.ZodType)
}
