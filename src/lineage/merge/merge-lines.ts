/** Merges two changed versions of a text line by line. Where both changed the same lines, ours stays. */
import { diff3MergeRegions } from 'node-diff3'
import { type Piece, splitLines } from './split-lines.js'
import { trimPiece } from './trim-piece.js'

/** Offsets in a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Lines that both sides changed, each in its own way. */
export interface TextConflict {
  /** Where ours stands in the text before, and in the merged one. */
  readonly before: Span
  readonly after: Span
  readonly ours: string
  readonly theirs: string
}

export interface MergedText {
  readonly text: string
  readonly conflicts: readonly TextConflict[]
}

/** Steps of the comparison in the worst case. What people write has lines that it can be cut at, and comes nowhere near. */
const MAX_STEPS = 100_000_000

const linesIn = (text: string): string[] => text.split(/\r\n|\n|\r/)

const pairsOf = (a: readonly string[], b: readonly string[]): number => {
  const counts = new Map<string, number>()
  for (const line of a) counts.set(line, (counts.get(line) ?? 0) + 1)
  return b.reduce((sum, line) => sum + (counts.get(line) ?? 0), 0)
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at])

/** Lines of which at most one side has its own version. */
const taken = ({ base, ours, theirs }: Piece): readonly string[] | undefined => {
  if (isSame(ours, theirs) || isSame(base, theirs)) return ours
  return isSame(base, ours) ? theirs : undefined
}

/** For each pair of equal lines the comparison may walk along all lines that it has paired so far. */
const stepsOf = (base: readonly string[], other: readonly string[]): number =>
  pairsOf(base, other) * Math.min(base.length, other.length)

const costOf = (pieces: readonly Piece[]): number =>
  pieces
    .filter((piece) => taken(piece) === undefined)
    .reduce((sum, { base, ours, theirs }) => sum + stepsOf(base, ours) + stepsOf(base, theirs), 0)

/** What both sides made of the same lines: the same, or of each line one side alone changed it. */
const agreement = (piece: Piece): readonly string[] | undefined => {
  const { base: o, ours: a, theirs: b } = piece
  const lines = taken(piece)
  if (lines !== undefined || a.length !== o.length || b.length !== o.length) return lines
  const mixed = o.map((line, at) => (a[at] === line ? b[at] : b[at] === line ? a[at] : undefined))
  return mixed.every((line) => line !== undefined) ? mixed : undefined
}

/** The parts of a piece that both sides changed, and those between them. */
const compared = ({ at, base, ours, theirs }: Piece): readonly Piece[] =>
  diff3MergeRegions([...ours], [...base], [...theirs]).map((region): Piece => {
    if (!region.stable)
      return { at: at + region.aStart, base: region.oContent, ours: region.aContent, theirs: region.bContent }
    const lines = region.bufferContent
    return { at, base: lines, ours: lines, theirs: lines }
  })

/** A span of `lines` that begins at an offset, without the line end behind the last. */
const spanOf = (start: number, lines: readonly string[], newline: string): Span => ({
  start,
  end: start + lines.join(newline).length,
})

/**
 * The merged text, with the line ends of `newline`.
 *
 * @example
 * mergeLines('a\nb', 'a\nb\nours', 'theirs\nb', '\n').text // 'theirs\nb\nours'
 */
export const mergeLines = (base: string, ours: string, theirs: string, newline: string): MergedText => {
  const [o, a, b] = [linesIn(base), linesIn(ours), linesIn(theirs)]
  const pieces = splitLines(o, a, b)
  const affordable = [pieces, pieces.flatMap(trimPiece)].find((each) => costOf(each) <= MAX_STEPS)
  if (affordable === undefined) {
    const whole = { start: 0, end: ours.length }
    return { text: ours, conflicts: [{ before: whole, after: whole, ours, theirs }] }
  }
  const startOf = [0, ...Array.from(ours.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)]
  const merged: string[] = []
  const conflicts: TextConflict[] = []
  let after = 0
  for (const piece of affordable.flatMap((each) => (taken(each) === undefined ? compared(each) : [each]))) {
    const agreed = agreement(piece)
    const lines = agreed ?? piece.ours
    if (agreed === undefined) {
      conflicts.push({
        before: spanOf(startOf[piece.at] ?? ours.length, piece.ours, newline),
        after: spanOf(after, piece.ours, newline),
        ours: piece.ours.join('\n'),
        theirs: piece.theirs.join('\n'),
      })
    }
    for (const line of lines) merged.push(line)
    after += lines.reduce((sum, line) => sum + line.length + newline.length, 0)
  }
  return { text: merged.join(newline), conflicts }
}
