/**
 * Puts the entries of front matter into the order of the schema. Whole lines move, an entry with the comments right
 * above it; a blank line parts groups, which keep their places, as import sorters do.
 */
import type * as z from 'zod'
import type { LocatedMap } from '../../markdown/located.js'
import { keyTable, matchKey } from '../../parse/value/key-table.js'
import { liftedHours } from '../../parse/value/lift-hours.js'

const isBlank = (line: string): boolean => line.trim() === ''

/** A comment at the margin; one that is indented belongs to the value above it. */
const isComment = (line: string): boolean => line.startsWith('#')

interface Entry {
  readonly lines: readonly string[]
  readonly rank: number
}

/** The lines of a text, each with its end. */
const linesIn = (text: string): readonly string[] => text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []

/** Where a lead begins in lines that end with blank lines and comments: behind the last blank one. */
const leadAt = (lines: readonly string[]): number => {
  let at = lines.length
  while (at > 0 && isComment(lines[at - 1] ?? '')) at -= 1
  return at
}

/** Where the trailing blank lines and comments begin. */
const gapAt = (lines: readonly string[]): number => {
  let at = lines.length
  while (at > 0 && (isBlank(lines[at - 1] ?? '') || isComment(lines[at - 1] ?? ''))) at -= 1
  return at
}

const sorted = (group: readonly Entry[]): readonly string[] =>
  [...group].sort((a, b) => a.rank - b.rank).flatMap(({ lines }) => lines)

/** Hours that stand beside `学时` follow it. */
const rankIn = (schema: z.ZodObject) => {
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>
  const names = keyTable(shape)
  const keys = Object.keys(shape)
  return (key: string): number =>
    liftedHours.has(key) ? keys.indexOf('hours') + 0.5 : keys.indexOf(matchKey(names, key)?.key ?? '')
}

/** The lines of front matter with its entries in order; as they are where an entry does not begin a line. */
export const fieldOrder = (text: string, { entries }: LocatedMap, schema: z.ZodObject): string => {
  const lines = linesIn(text)
  const rankOf = rankIn(schema)
  // The first fence is line 1.
  const starts = entries.map(({ keyRange }) => keyRange.start.line - 2)
  const areLines = entries.every(
    ({ keyRange }, at) => keyRange.start.column === 1 && (starts[at] ?? 0) > (starts[at - 1] ?? -1),
  )
  if (!areLines) return text

  const result: string[] = []
  let group: Entry[] = []
  let gap = lines.slice(0, starts[0] ?? lines.length)
  for (const [at, { key }] of entries.entries()) {
    const lead = leadAt(gap)
    if (lead > 0) {
      result.push(...sorted(group), ...gap.slice(0, lead))
      group = []
    }
    const own = lines.slice(starts[at], starts[at + 1])
    const end = gapAt(own)
    // A comment above the first entry may well head the whole group: the two stay where they are.
    const isHeaded = group.length === 0 && gap.length > lead
    group.push({ lines: [...gap.slice(lead), ...own.slice(0, end)], rank: isHeaded ? -1 : rankOf(key) })
    gap = own.slice(end)
  }
  return [...result, ...sorted(group), ...gap].join('')
}
