/** The entries of a front matter as lines of text, so that one can be changed while all others stay as their author wrote them. */
import type * as z from 'zod'
import { newlineOf } from '../../base/lines.js'
import { readFrontMatter } from '../../markdown/front-matter.js'
import { findFences } from '../../markdown/front-matter-fences.js'
import { keyTable, matchKey } from '../value/key-table.js'
import { liftedHours } from '../value/lift-hours.js'
import { isChinese } from '../value/reader.js'

/** One entry; offsets are in the source, and the line end behind the entry is not part of it. */
export interface FrontEntry {
  /** The English name of the field, whatever the author calls it. */
  readonly field: string
  /** As the author wrote it. */
  readonly key: string
  readonly start: number
  readonly keyEnd: number
  /** Where a value on the line of its key ends, before any comment; else the end of the entry. */
  readonly valueEnd: number
  readonly end: number
}

export interface FrontEntries {
  readonly source: string
  readonly bodyStart: number
  /** Where the first entry would stand. */
  readonly top: number
  readonly newline: string
  readonly inChinese: boolean
  /** By field, in the order they are written. */
  readonly entries: ReadonlyMap<string, FrontEntry>
}

/** Comments at the margin and blank lines belong to what follows them. */
const isLoose = (line: string): boolean => line.startsWith('#') || line.trim() === ''

const withoutLoose = (text: string): string => {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  while (lines.length > 1 && isLoose(lines.at(-1) as string)) lines.pop()
  return lines.join('').replace(/(?:\r\n|\n|\r)$/, '')
}

/** `线上学时` beside `学时` is a part of the same field, and an entry of its own. */
const fieldOf = (table: ReturnType<typeof keyTable>, key: string): string => {
  const lifted = liftedHours.get(key)
  return lifted === undefined ? (matchKey(table, key)?.key ?? `:${key}`) : `hours.${lifted}`
}

/** Undefined where there is none that can be read, or where it is not written one entry a line. */
export const entriesOf = (source: string, shape: z.ZodRawShape): FrontEntries | undefined => {
  const fences = findFences(source)
  const { data, bodyStart } = readFrontMatter('', source)
  if (fences.kind !== 'closed' || data === undefined) return undefined
  const table = keyTable(shape as Readonly<Record<string, z.ZodType>>)
  const { start: top, end: bottom } = fences.inner
  const starts = data.entries.map(({ keyRange }) => keyRange.start.offset as number)
  const entries = new Map<string, FrontEntry>()
  for (const [at, { key, keyRange, value }] of data.entries.entries()) {
    const start = starts[at] as number
    if (!/(?:^|[\r\n])$/.test(source.slice(0, start))) return undefined
    const text = withoutLoose(source.slice(start, starts[at + 1] ?? bottom))
    const field = fieldOf(table, key)
    if (entries.has(field)) return undefined
    const keyEnd = keyRange.end.offset as number
    const end = start + text.length
    const isInline =
      value.range.start.line === keyRange.start.line && value.range.end.line === keyRange.start.line
    const valueEnd = isInline ? (value.range.end.offset as number) : end
    entries.set(field, { field, key, start, keyEnd, valueEnd, end })
  }
  const inChinese = isChinese(data.entries.map(({ key }) => key).join(''))
  return { source, bodyStart, top, newline: newlineOf(source), inChinese, entries }
}

/** What stands behind the key, its colon included; line ends are all LF. */
export const writtenIn = ({ source }: FrontEntries, { keyEnd, end }: FrontEntry): string =>
  source.slice(keyEnd, end).replace(/\r\n?/g, '\n')
