/** Merges two changed versions of a text line by line. Where both changed the same lines, ours stays. */
import { diff3MergeRegions } from 'node-diff3'

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

/** The comparison grows with the number of pairs of equal lines; no text that somebody wrote comes near. */
const MAX_PAIRS = 4_000_000

const linesIn = (text: string): string[] => text.split(/\r\n|\n|\r/)

const pairsOf = (a: readonly string[], b: readonly string[]): number => {
  const counts = new Map<string, number>()
  for (const line of a) counts.set(line, (counts.get(line) ?? 0) + 1)
  return b.reduce((sum, line) => sum + (counts.get(line) ?? 0), 0)
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at])

type Unstable = Exclude<ReturnType<typeof diff3MergeRegions<string>>[number], { stable: true }>

/** What both sides made of the same lines: the same, or of each line one side alone changed it. */
const agreement = ({ aContent: a, oContent: o, bContent: b }: Unstable): readonly string[] | undefined => {
  if (isSame(a, b)) return a
  if (a.length !== o.length || b.length !== o.length) return undefined
  const lines = o.map((line, at) => (a[at] === line ? b[at] : b[at] === line ? a[at] : undefined))
  return lines.every((line) => line !== undefined) ? lines : undefined
}

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
  if (pairsOf(o, a) + pairsOf(o, b) > MAX_PAIRS) {
    const whole = { start: 0, end: ours.length }
    return { text: ours, conflicts: [{ before: whole, after: whole, ours, theirs }] }
  }
  const startOf = [0, ...Array.from(ours.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)]
  const merged: string[] = []
  const conflicts: TextConflict[] = []
  let after = 0
  for (const region of diff3MergeRegions(a, o, b)) {
    const agreed = region.stable ? region.bufferContent : agreement(region)
    const taken = agreed ?? (region as Unstable).aContent
    if (!region.stable && agreed === undefined) {
      conflicts.push({
        before: spanOf(startOf[region.aStart] ?? ours.length, region.aContent, newline),
        after: spanOf(after, region.aContent, newline),
        ours: region.aContent.join('\n'),
        theirs: region.bContent.join('\n'),
      })
    }
    merged.push(...taken)
    after += taken.reduce((sum, line) => sum + line.length + newline.length, 0)
  }
  return { text: merged.join(newline), conflicts }
}
