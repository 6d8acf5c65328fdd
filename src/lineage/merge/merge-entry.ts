/** Merges the three versions of one entry of a front matter, without losing what its author noted beside the value. */
import { Lexer } from 'yaml'
import type { Edit } from '../../base/diagnostic.js'
import { removeEntry, replaceEntry, replaceValue } from '../../parse/entries/change-entry.js'
import { type FrontEntries, type FrontEntry, writtenIn } from '../../parse/entries/entries-of.js'
import { mergeLines } from './merge-lines.js'

/** An entry, and the front matter it stands in. */
export interface Written {
  readonly front: FrontEntries
  readonly entry: FrontEntry
}

export const textOf = ({ front: { source }, entry: { start, end } }: Written): string =>
  source.slice(start, end)

const valueIn = ({ front: { source }, entry: { keyEnd, valueEnd } }: Written): string =>
  source.slice(keyEnd, valueEnd).replace(/^:\s*/, '')

/** A value on the line of its key, which leaves room for a comment behind it. */
const isInline = (written: Written): boolean => !/[\r\n]/.test(textOf(written))

/** A scalar that begins with `#` has a quote or its indentation before it. */
const commentsIn = (written: Written): readonly string[] =>
  [...new Lexer().lex(textOf(written))].filter((token) => token.startsWith('#'))

/** Whether ours has a comment that the original never had. */
const hasNotes = (base: Written, ours: Written): boolean => {
  const known = new Set(commentsIn(base))
  return commentsIn(ours).some((comment) => !known.has(comment))
}

/** Undefined where the two do not fit together. */
export const mergeWritten = (
  file: string,
  base: Written,
  ours: Written,
  theirs: Written,
): Edit | undefined => {
  const [o, a, b] = [base, ours, theirs].map(({ front, entry }) => writtenIn(front, entry)) as [
    string,
    string,
    string,
  ]
  const { text, conflicts } = mergeLines(o, a, b, '\n')
  return conflicts.length === 0 ? replaceEntry(file, ours.front, ours.entry, text) : undefined
}

/** Takes theirs, where ours means what the base means; undefined where that would lose a note of ours. */
export const takeTheirs = (
  file: string,
  base: Written,
  ours: Written,
  theirs: Written | undefined,
): Edit | undefined => {
  const isNoted = hasNotes(base, ours)
  if (theirs === undefined) return isNoted ? undefined : removeEntry(file, ours.front, ours.entry)
  if (!isNoted) return replaceEntry(file, ours.front, ours.entry, writtenIn(theirs.front, theirs.entry))
  if (isInline(ours) && isInline(theirs)) return replaceValue(file, ours.front, ours.entry, valueIn(theirs))
  return mergeWritten(file, base, ours, theirs)
}
