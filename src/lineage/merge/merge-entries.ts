/** Merges two changed versions of a front matter field by field. */
import { canonicalJson } from '../../base/canonical-json.js'
import type { Edit } from '../../base/diagnostic.js'
import { insertEntry } from '../../parse/entries/change-entry.js'
import { type FrontEntries, writtenIn } from '../../parse/entries/entries-of.js'
import { mergeWritten, takeTheirs, textOf, type Written } from './merge-entry.js'
import type { Span } from './merge-lines.js'

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

const writtenBy = ({ entries: front }: Front, field: string): Written | undefined => {
  const entry = front.entries.get(field)
  return entry && { front, entry }
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
  const added: string[] = []
  const gone = new Set<string>()
  for (const field of changedFields(base, theirs)) {
    if (isOwn(field) || isSame(ours, theirs, field)) continue
    const [o, a, b] = [base, ours, theirs].map((front) => writtenBy(front, field))
    const isUntouched = isSame(base, ours, field)
    if (isUntouched && a === undefined) {
      added.push(field)
      continue
    }
    const edit = o && a && (isUntouched ? takeTheirs(file, o, a, b) : b && mergeWritten(file, o, a, b))
    if (edit === undefined) {
      const { start, end } = a?.entry ?? { start: 0, end: 0 }
      conflicts.push({
        field,
        before: { start, end },
        ours: a ? textOf(a) : '',
        theirs: b ? textOf(b) : '',
      })
      continue
    }
    edits.push(edit)
    if (b === undefined) gone.add(field)
  }
  const insertions = added.map((field) => {
    const text = textOf(writtenBy(theirs, field) as Written).replace(/\r\n?/g, '\n')
    return insertEntry(file, ours.entries, neighbour(ours, theirs, field, gone), text)
  })
  // An insertion at the place of a removal is applied first.
  return { edits: [...insertions, ...edits], conflicts }
}
