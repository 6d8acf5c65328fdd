/** Merges two changed versions of a front matter field by field. */
import { canonicalJson } from '../../base/canonical-json.js'
import type { Edit } from '../../base/diagnostic.js'
import { insertEntry, removeEntry, replaceEntry } from '../front-matter/change-entry.js'
import { type FrontEntries, type FrontEntry, writtenIn } from '../front-matter/entries-of.js'
import { mergeLines, type Span } from './merge-lines.js'

/** A front matter, and what its fields mean. */
export interface Front {
  readonly entries: FrontEntries
  readonly values: Readonly<Record<string, unknown>>
}

/** A field that both sides changed, each in its own way; ours stays. */
export interface FieldConflict {
  readonly field: string
  /** Where it stands in ours; the first line where ours has it no more. */
  readonly before: Span
  readonly ours: string
  readonly theirs: string
}

export interface MergedEntries {
  /** To be applied to ours. */
  readonly edits: readonly Edit[]
  readonly conflicts: readonly FieldConflict[]
}

const meaningOf = ({ values }: Front, field: string): unknown =>
  Object.hasOwn(values, field) ? values[field] : undefined

/** The same text, or the same meaning in other words: `目标` and `objectives`, `16学时` and `16`. */
const isSame = (a: Front, b: Front, field: string): boolean => {
  const [one, other] = [a.entries.entries.get(field), b.entries.entries.get(field)]
  if (one === undefined || other === undefined) return one === other
  if (writtenIn(a.entries, one).trim() === writtenIn(b.entries, other).trim()) return true
  const [value, second] = [meaningOf(a, field), meaningOf(b, field)]
  return value !== undefined && second !== undefined && canonicalJson(value) === canonicalJson(second)
}

const textOf = ({ entries }: Front, entry: FrontEntry | undefined): string =>
  entry === undefined ? '' : entries.source.slice(entry.start, entry.end)

/** The fields of which one side changed the meaning, in the order of the text. */
export const changedFields = (base: Front, other: Front): readonly string[] =>
  [...new Set([...base.entries.entries.keys(), ...other.entries.entries.keys()])].filter(
    (field) => !isSame(base, other, field),
  )

/** The entry of ours behind which a new one of theirs belongs. */
const neighbour = (ours: Front, theirs: Front, field: string, gone: ReadonlySet<string>) => {
  const order = [...theirs.entries.entries.keys()]
  for (let at = order.indexOf(field) - 1; at >= 0; at -= 1) {
    const entry = ours.entries.entries.get(order[at] as string)
    if (entry !== undefined && !gone.has(entry.field)) return entry
  }
  return undefined
}

/** @param isOwn tells the fields that are never taken from theirs */
export const mergeEntries = (
  file: string,
  base: Front,
  ours: Front,
  theirs: Front,
  isOwn: (field: string) => boolean,
): MergedEntries => {
  const edits: Edit[] = []
  const conflicts: FieldConflict[] = []
  const mine = ours.entries
  const changed = changedFields(base, theirs).filter((field) => !isOwn(field) && !isSame(ours, theirs, field))
  const gone = new Set(
    changed.filter((field) => !theirs.entries.entries.has(field) && isSame(base, ours, field)),
  )
  for (const field of changed) {
    const [o, a, b] = [base, ours, theirs].map(({ entries }) => entries.entries.get(field))
    if (isSame(base, ours, field)) {
      if (a === undefined)
        edits.push(
          insertEntry(
            file,
            mine,
            neighbour(ours, theirs, field, gone),
            textOf(theirs, b).replace(/\r\n?/g, '\n'),
          ),
        )
      else
        edits.push(
          b === undefined
            ? removeEntry(file, mine, a)
            : replaceEntry(file, mine, a, writtenIn(theirs.entries, b)),
        )
      continue
    }
    const merged =
      o && a && b
        ? mergeLines(writtenIn(base.entries, o), writtenIn(mine, a), writtenIn(theirs.entries, b), '\n')
        : undefined
    if (a !== undefined && merged?.conflicts.length === 0)
      edits.push(replaceEntry(file, mine, a, merged.text))
    else {
      const before = a ?? { start: 0, end: 0 }
      conflicts.push({
        field,
        before: { start: before.start, end: before.end },
        ours: textOf(ours, a),
        theirs: textOf(theirs, b),
      })
    }
  }
  return { edits, conflicts }
}
