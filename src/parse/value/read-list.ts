/** Reads a list: YAML items, or one line split at `、，,；;`. */
import type * as z from 'zod'
import type { Diagnostic, Place } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'
import type { Located, LocatedScalar } from '../../markdown/located.js'
import { listInLine, listTooLong, wrongShape } from './diagnostics.js'
import { marksFor } from './marks.js'
import { readTerms } from './read-terms.js'
import { type FieldName, placeOf, type Reader, rewrite } from './reader.js'
import { maxItems, readingFor, unwrap } from './schema-shape.js'
import { yamlList } from './yaml-text.js'

/** The parts of a line, each with its own place. Sentences hold commas, so numbered records split at semicolons alone. */
const split = (at: LocatedScalar, separator: RegExp, reader: Reader): LocatedScalar[] => {
  const start = at.range.start.offset ?? 0
  const verbatim = reader.source.slice(start, at.range.end.offset) === at.text
  const parts: LocatedScalar[] = []
  let from = 0
  for (const piece of at.text.split(separator)) {
    const text = piece.trim()
    const offset = start + at.text.indexOf(piece, from) + (piece.length - piece.trimStart().length)
    from = at.text.indexOf(piece, from) + piece.length
    if (text !== '')
      parts.push({
        ...at,
        text,
        range: verbatim ? reader.lines().range(offset, offset + text.length) : at.range,
      })
  }
  return parts
}

const itemsOf = (at: Located, item: z.ZodType, reader: Reader): readonly Located[] => {
  if (at.kind === 'list') return at.items
  if (at.kind === 'map') return [at]
  const reading = readingFor(item)
  const sentences = reading?.as === 'record' && reading.numbered !== undefined
  const parts = split(at, sentences ? /[；;\n]/ : /[、，,；;\n]/, reader)
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
    // The next item takes the index of one that could not be read, and must not find its places there.
    const origins = new Map<string, Place>()
    const value = reader.read(each, item, field, at, {
      ...reader,
      origins,
      ...(markAt && { nextMark: () => markAt(values.length) }),
    })
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
  return schema.safeParse(values).success ? values : undefined
}
