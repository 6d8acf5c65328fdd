/** Reads a list: YAML items, or one line split at `、，,；;`. */
import type * as z from 'zod'
import type { Diagnostic, Place } from '../../base/diagnostic.js'
import { excerpt } from '../../base/excerpt.js'
import { words } from '../../base/words.js'
import type { Located, LocatedScalar } from '../../markdown/located.js'
import { listInLine, listTooLong, valueSpelling, wrongShape } from './diagnostics.js'
import { isValidList } from './doubts.js'
import { marksFor } from './marks.js'
import { readTerms } from './read-terms.js'
import { type FieldName, placeOf, type Reader, rewrite } from './reader.js'
import { maxItems, readingFor, unwrap } from './schema-shape.js'
import { splitLine } from './split-line.js'
import { yamlList } from './yaml-text.js'

/** The parts of a line, each with its own place. */
const split = (at: LocatedScalar, item: z.ZodType, reader: Reader): LocatedScalar[] => {
  const start = at.range.start.offset ?? 0
  const verbatim = reader.source.slice(start, at.range.end.offset) === at.text
  return splitLine(at.text, separatorFor(item)).map((part) => {
    const offset = start + part.start
    const range = verbatim ? reader.lines().range(offset, offset + part.text.length) : at.range
    return { ...at, text: part.text, range }
  })
}

/** Sentences hold commas, so that numbered records are parted at semicolons alone. */
const separatorFor = (item: z.ZodType): RegExp => {
  const reading = readingFor(item)
  return reading?.as === 'record' && reading.numbered !== undefined ? /[；;\n]/ : /[、，,；;\n]/
}

/** Brackets that no reader of YAML knows as those of a list: `【老年人、农民工】`. */
const BRACKETS = /^(【\s*)([^【】]*?)\s*】$/

/** The list that such a line stands for. Its items can be mended when the brackets are those of YAML. */
const bracketed = (at: LocatedScalar, item: z.ZodType, reader: Reader): Located | undefined => {
  const [, open = '', inner] = BRACKETS.exec(at.text) ?? []
  if (inner === undefined || at.quoted) return undefined
  const start = (at.range.start.offset ?? 0) + open.length
  const items = split(
    { ...at, text: inner, range: reader.lines().range(start, start + inner.length) },
    item,
    reader,
  )
  const canonical = yamlList(items.map(({ text }) => text))
  const fix = rewrite(reader, at.range, canonical)
  reader.report(valueSpelling(placeOf(reader, at), { written: excerpt(at.text), canonical }, fix))
  return { kind: 'list', items, range: at.range }
}

/** Tells without offering fixes: another one of the same place goes first. */
const withoutFixes = (reader: Reader): Reader => ({
  ...reader,
  report: ({ fix: _fix, ...found }) => reader.report(found),
})

const itemsOf = (at: Located, item: z.ZodType, reader: Reader): readonly Located[] => {
  if (at.kind === 'list') return at.items
  if (at.kind === 'map') return [at]
  const reading = readingFor(item)
  const parts = split(at, item, reader)
  if (parts.length > 1 && reading?.as !== 'term') {
    const fix = rewrite(reader, at.range, yamlList(parts.map((part) => part.text)))
    reader.report(listInLine(placeOf(reader, at), { count: parts.length }, fix))
  }
  return parts
}

/** A line of terms is read as a whole, since its words may stand for several terms together. */
const termsIn = (at: LocatedScalar, item: z.ZodType, reader: Reader): readonly string[] | undefined => {
  const reading = readingFor(item)
  if (reading?.as !== 'term') return undefined
  const lines = at.text.split(/[\n\r]+/).filter((line) => line.trim() !== '')
  if (lines.length < 2) return readTerms(at, reading.scheme, reader, item)
  const texts = lines.map((line) => line.trim())
  reader.report(
    listInLine(placeOf(reader, at), { count: texts.length }, rewrite(reader, at.range, yamlList(texts))),
  )
  // A block of lines becomes a list first; its words can be mended when each has a place of its own.
  const teller = {
    ...reader,
    report: (found: Diagnostic) => {
      if (found.fix === undefined) reader.report(found)
    },
  }
  return texts.flatMap((text) => readTerms({ ...at, text }, reading.scheme, teller, item))
}

const readTermLine = (
  at: LocatedScalar,
  item: z.ZodType,
  pointer: string,
  reader: Reader,
): readonly string[] | undefined => {
  const ids = termsIn(at, item, reader)
  ids?.forEach((_, index) => {
    reader.origins.set(`${pointer}/${index}`, placeOf(reader, at))
  })
  return ids
}

const readItems = (
  items: readonly Located[],
  item: z.ZodType,
  field: FieldName,
  pointer: string,
  reader: Reader,
): unknown[] => {
  const reading = readingFor(item)
  const values: unknown[] = []
  const numbered = reading?.as === 'record' ? reading.numbered : undefined
  const markAt = numbered === undefined ? undefined : marksFor(items, unwrap(item) as z.ZodObject, numbered)
  // The next item takes the index of one that could not be read, and must not find its places there.
  const origins = new Map<string, Place>()
  const itemReader = { ...reader, origins, ...(markAt && { nextMark: () => markAt(values.length) }) }
  for (const each of items) {
    const at = `${pointer}/${values.length}`
    if (each.kind === 'scalar' && each.text === '') continue
    if (reading?.as === 'term' && each.kind === 'scalar') {
      const ids = readTerms(each, reading.scheme, reader, item, true)
      if (ids.length === 0) reader.origins.set(`${pointer}/-`, placeOf(reader, each))
      for (const id of ids) {
        reader.origins.set(`${pointer}/${values.length}`, placeOf(reader, each))
        values.push(id)
      }
      continue
    }
    origins.clear()
    const value = reader.read(each, item, field, at, itemReader)
    if (value === undefined) reader.origins.set(`${pointer}/-`, placeOf(reader, each))
    else {
      values.push(value)
      for (const [key, place] of origins) reader.origins.set(key, place)
    }
  }
  return values
}

/** Reads a list as its schema describes it. Items that could not be read are left out, each with a diagnostic. */
export const readList = (
  at: Located,
  schema: z.ZodArray,
  field: FieldName,
  pointer: string,
  reader: Reader,
): unknown => {
  const item = schema.element as z.ZodType
  if (at.kind === 'map' && readingFor(item)?.as !== 'record') {
    reader.report(
      wrongShape(placeOf(reader, at), { key: field.key, zh: field.zh, expects: words('一个列表', 'a list') }),
    )
    return undefined
  }
  const list = at.kind === 'scalar' ? bracketed(at, item, reader) : undefined
  if (list !== undefined) return readList(list, schema, field, pointer, withoutFixes(reader))
  const most = maxItems(schema)
  const tooLong = (count: number): undefined => {
    const place = placeOf(reader, at)
    reader.report(listTooLong(place, { key: field.key, zh: field.zh, count, limit: most }))
    return undefined
  }
  // Items that nobody will see are not read: looking for what each of thousands could mean takes long.
  if (at.kind === 'list' && at.items.length > most) return tooLong(at.items.length)
  const values =
    (at.kind === 'scalar' ? readTermLine(at, item, pointer, reader) : undefined) ??
    readItems(itemsOf(at, item, reader), item, field, pointer, reader)
  if (values.length > most) return tooLong(values.length)
  return isValidList(schema, values) ? values : undefined
}
