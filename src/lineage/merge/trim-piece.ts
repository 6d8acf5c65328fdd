/** Takes off a piece of text the lines that all sides begin and end with. */
import type { Piece } from './split-lines.js'

/** How many lines all three begin with, of `most`; from the end where `isTail`. */
const commonLines = ({ base, ours, theirs }: Piece, most: number, isTail: boolean): number => {
  const line = (lines: readonly string[], at: number) => lines.at(isTail ? -1 - at : at)
  let count = 0
  while (count < most && line(base, count) === line(ours, count) && line(base, count) === line(theirs, count))
    count += 1
  return count
}

/**
 * What all sides begin and end with becomes a piece too. Costs nothing, but says less well where a line was added among
 * equal ones: an empty line that all end with is then not the one before the addition.
 */
export const trimPiece = (piece: Piece): readonly Piece[] => {
  const { at, base, ours, theirs } = piece
  const shortest = Math.min(base.length, ours.length, theirs.length)
  const head = commonLines(piece, shortest, false)
  const tail = commonLines(piece, shortest - head, true)
  const middle = (lines: readonly string[]) => lines.slice(head, lines.length - tail)
  const common = (from: number, to: number): Piece => {
    const lines = ours.slice(from, to)
    return { at: at + from, base: lines, ours: lines, theirs: lines }
  }
  return [
    common(0, head),
    { at: at + head, base: middle(base), ours: middle(ours), theirs: middle(theirs) },
    common(ours.length - tail, ours.length),
  ]
}
