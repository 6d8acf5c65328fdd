/** Merges two changed versions of a Markdown file: the front matter by fields, the body by lines. */
import { canonicalJson } from '../../base/canonical-json.js'
import type { Edit } from '../../base/diagnostic.js'
import { newlineOf } from '../../base/lines.js'
import { applyEdits } from '../../lint/edits/rewrite-file.js'
import type { FrontEntries } from '../../parse/entries/entries-of.js'
import type { Document } from '../../parse/package.js'
import { mergeEntries } from './merge-entries.js'
import { mergeLines, type Span } from './merge-lines.js'

/** A document of one of the three packages. */
export interface Version {
  readonly document: Document
  readonly values: Readonly<Record<string, unknown>>
  /** Absent where the front matter is not written one entry a line. */
  readonly entries: FrontEntries | undefined
}

/** One thing that both sides changed, each in its own way. */
export interface Conflict {
  /** The field of the front matter; absent for the text. */
  readonly field?: string
  /** Where ours stands in the file as it was, and as it will be. */
  readonly before: Span
  readonly after: Span
  readonly ours: string
  readonly theirs: string
}

export interface MergedDocument {
  readonly text: string
  readonly conflicts: readonly Conflict[]
}

export interface DocumentMerge {
  readonly base: Version
  readonly ours: Version
  readonly theirs: Version
  /** Tells the fields that are never taken from theirs. */
  readonly isOwn: (field: string) => boolean
  /** Changes of ours that are made in any case. */
  readonly edits: readonly Edit[]
}

const headOf = ({ document: { source }, entries }: Version): string =>
  source.slice(0, entries?.bodyStart ?? 0)
const bodyOf = ({ document: { source }, entries }: Version): string => source.slice(entries?.bodyStart ?? 0)

/** Where an offset stands after edits that do not touch it. */
const moved = (offset: number, edits: readonly Edit[]): number =>
  edits.reduce((at, { start, end, text }) => (end <= offset ? at + text.length - (end - start) : at), offset)

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** Where one of the three cannot be taken apart, the front matter is one thing. */
const mergeWholeHead = ({ base, ours, theirs }: DocumentMerge): readonly Conflict[] => {
  const [o, b] = [base.values, theirs.values]
  if (canonicalJson(o) === canonicalJson(b)) return []
  const span = { start: 0, end: headOf(ours).length }
  return [{ field: '', before: span, after: span, ours: headOf(ours), theirs: headOf(theirs) }]
}

export const mergeDocument = (merge: DocumentMerge): MergedDocument => {
  const { base, ours, theirs, isOwn, edits: always } = merge
  const { file, source } = ours.document
  const fronts = [base, ours, theirs].map(({ entries, values }) => entries && { entries, values })
  const [o, a, b] = fronts
  const front = o && a && b ? mergeEntries(file, o, a, b, isOwn) : undefined
  const edits = [...always, ...(front?.edits ?? [])]
  const newline = newlineOf(source)
  const body = mergeLines(bodyOf(base), bodyOf(ours), bodyOf(theirs), newline)
  const head = applyEdits(headOf(ours), edits)
  const fields =
    front?.conflicts.map((conflict) => ({
      ...conflict,
      after: shift(conflict.before, moved(conflict.before.start, edits) - conflict.before.start),
    })) ?? mergeWholeHead(merge)
  const start = headOf(ours).length
  const texts = body.conflicts.map((conflict) => ({
    ...conflict,
    before: shift(conflict.before, start),
    after: shift(conflict.after, head.length),
  }))
  return { text: head + body.text, conflicts: [...fields, ...texts] }
}
