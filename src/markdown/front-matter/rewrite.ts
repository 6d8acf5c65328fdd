/** A text with small replacements in it, which still knows where each of its characters came from. */
import { lastAtMost } from '../../base/bisect.js'

/** Replaces the units `start` to `end` of a text. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Rewritten {
  readonly text: string
  /** The offset in the original of an offset in the rewritten text. */
  toOriginal(offset: number): number
}

/** Applies replacements that are sorted and do not overlap. */
export const rewrite = (original: string, replacements: readonly Replacement[]): Rewritten => {
  const parts: string[] = []
  const seams: { readonly rewritten: number; readonly original: number; readonly limit: number }[] = []
  let length = 0
  let done = 0
  const keep = (end: number): void => {
    seams.push({ rewritten: length, original: done, limit: end })
    parts.push(original.slice(done, end))
    length += end - done
    done = end
  }
  for (const { start, end, text } of replacements) {
    keep(start)
    seams.push({ rewritten: length, original: start, limit: end })
    parts.push(text)
    length += text.length
    done = end
  }
  keep(original.length)
  const starts = seams.map(({ rewritten }) => rewritten)
  const toOriginal = (offset: number): number => {
    const seam = seams[lastAtMost(starts, offset)]
    return seam === undefined ? offset : Math.min(seam.original + offset - seam.rewritten, seam.limit)
  }
  return { text: parts.join(''), toOriginal }
}
