/** Reads a single value: tolerant of spelling, strict about meaning. */

import type * as z from 'zod'
import { excerpt } from '../../base/excerpt.js'
import type { LocatedScalar } from '../../markdown/located.js'
import { resolveLicence } from '../../model/licence/resolve-licence.js'
import type { Reading } from '../../model/reading.js'
import { parseDate } from './date.js'
import { brokenText, invalidValue, unknownLicence, valueSpelling } from './diagnostics.js'
import { expectation } from './expectation.js'
import { parseNumber } from './number.js'
import { readRegion } from './read-region.js'
import { readTerms } from './read-terms.js'
import { type FieldName, placeOf, type Reader, rewrite } from './reader.js'
import { kindOf, readingFor, unwrap } from './schema-shape.js'
import { isBroken } from './text.js'
import { yamlText } from './yaml-text.js'

/** A value and, where the author spelled it otherwise, its canonical spelling. */
interface Spelled {
  readonly value: unknown
  readonly canonical?: string
}

const spell = (value: string | number, written: string): Spelled =>
  String(value) === written ? { value } : { value, canonical: String(value) }

const TRUE = new Set(['true', '是', '有', 'yes', '√'])
const FALSE = new Set(['false', '否', '无', 'no', '×'])

const readBoolean = (text: string): Spelled | undefined =>
  TRUE.has(text.toLowerCase())
    ? { value: true }
    : FALSE.has(text.toLowerCase())
      ? { value: false }
      : undefined

/** A field's own unit says nothing new and may go; any other would change the meaning, and is refused. */
const readNumber = (text: string, units: readonly string[]): Spelled | undefined => {
  const plain = /^-?\d/.test(text) ? parseNumber(text) : undefined
  if (plain !== undefined) return { value: plain }
  const unit = units.find((each) => text.endsWith(each)) ?? ''
  const value = parseNumber(text.slice(0, text.length - unit.length))
  return value === undefined ? undefined : spell(value, text)
}

const readChoice = (text: string, reading: Extract<Reading, { as: 'choice' }>): Spelled | undefined => {
  for (const [value, zh] of Object.entries(reading.words)) {
    const [label = value, ...others] = zh
    if (text === value || text === label) return { value }
    if (text.toLowerCase() === value) return { value, canonical: value }
    if (others.includes(text)) return { value, canonical: label }
  }
  return undefined
}

const LANGUAGE_NAMES = new Map([
  ['中文', 'zh-CN'],
  ['汉语', 'zh-CN'],
  ['普通话', 'zh-CN'],
  ['简体中文', 'zh-CN'],
  ['英语', 'en'],
  ['英文', 'en'],
])

const readLanguage = (text: string): Spelled | undefined => {
  const named = LANGUAGE_NAMES.get(text)
  if (named !== undefined) return { value: named, canonical: named }
  try {
    const [tag] = Intl.getCanonicalLocales(text.replace(/_/g, '-'))
    return tag === undefined ? undefined : spell(tag, text)
  } catch {
    return undefined
  }
}

const readSpelling = (text: string, schema: z.ZodType): Spelled | undefined => {
  const reading = readingFor(schema)
  if (reading?.as === 'choice') return readChoice(text, reading)
  if (reading?.as === 'language') return readLanguage(text)
  if (reading?.as === 'date') {
    const date = parseDate(text)
    return date === undefined ? undefined : spell(date, text)
  }
  const kind = kindOf(schema)
  if (kind === 'number') return readNumber(text, reading?.as === 'number' ? reading.units : [])
  if (kind === 'boolean') return readBoolean(text)
  return { value: text }
}

/** A licence is found by id or by the name people use. */
const readLicence = (at: LocatedScalar, reader: Reader): string | undefined => {
  const found = resolveLicence(at.text)
  if (found.kind === 'unknown') {
    const suggestions = found.suggestions.map((each) => each.id)
    reader.report(unknownLicence(placeOf(reader, at), { written: excerpt(at.text), suggestions }))
    return undefined
  }
  if (found.spelling === 'alias') {
    const canonical = found.licence.id
    reader.report(
      valueSpelling(
        placeOf(reader, at),
        { written: at.text, canonical },
        rewrite(reader, at.range, yamlText(canonical)),
      ),
    )
  }
  return found.licence.id
}

/** Reads a scalar as its schema describes it; undefined when that was not possible, which was then reported. */
export const readScalar = (
  at: LocatedScalar,
  schema: z.ZodType,
  field: FieldName,
  reader: Reader,
): unknown => {
  if (isBroken(at.text)) {
    reader.report(brokenText(placeOf(reader, at), {}))
    return undefined
  }
  const reading = readingFor(schema)
  if (reading?.as === 'licence') return readLicence(at, reader)
  if (reading?.as === 'region') return readRegion(at, reader)
  if (reading?.as === 'term') {
    const [term, ...more] = readTerms(at, reading.scheme, reader, schema)
    if (more.length === 0) return term
    return invalid(at, schema, field, reader)
  }
  const spelled = readSpelling(at.text.trim(), schema)
  if (spelled === undefined || !unwrap(schema).safeParse(spelled.value).success)
    return invalid(at, schema, field, reader)
  if (spelled.canonical !== undefined) {
    const { canonical } = spelled
    reader.report(
      valueSpelling(
        placeOf(reader, at),
        { written: at.text, canonical },
        rewrite(reader, at.range, yamlText(canonical)),
      ),
    )
  }
  return spelled.value
}

const invalid = (at: LocatedScalar, schema: z.ZodType, field: FieldName, reader: Reader): undefined => {
  reader.report(
    invalidValue(placeOf(reader, at), {
      written: excerpt(at.text),
      key: field.key,
      zh: field.zh,
      expects: expectation(schema),
    }),
  )
  return undefined
}
