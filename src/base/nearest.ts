/** Did you mean: the names that are nearest to a text which is none of them. */

/** Longer texts are sentences, not misspelt names; the bound also keeps the quadratic comparison cheap. */
const MAX_LENGTH = 60

/** Names that are less alike than this help nobody. */
const LIKE_ENOUGH = 0.45

const bigramsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))

/** Sørensen–Dice: finds names that share words, whatever their order (`使用智能手机`, `智能手机`). */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const bigram of a) if (b.has(bigram)) shared += 1
  return (2 * shared) / (a.size + b.size)
}

const cell = (row: readonly number[], column: number): number => row[column] as number

/** Edit distance where two neighbours that changed places count once: finds slips of the hand (`老人年`). */
const distance = (a: string, b: string): number => {
  let above: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const edits = [cell(row, j) + 1, cell(next, j - 1) + 1, cell(row, j - 1) + change]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits.push(cell(above, j - 2) + 1)
      next.push(Math.min(...edits))
    }
    above = row
    row = next
  }
  return cell(row, b.length)
}

/**
 * The values whose names are most like the text, best first; equals keep the order in which they were given.
 *
 * @example
 * nearest('老人年', [['老年人', seniors], ['农民工', workers]]) // [seniors]
 */
export const nearest = <T>(text: string, names: Iterable<readonly [string, T]>, limit = 3): readonly T[] => {
  if (text.length > MAX_LENGTH) return []
  const bigrams = bigramsOf(text)
  const scores = new Map<T, number>()
  for (const [name, value] of names) {
    // Neither measure can be higher than this, and most names are already out.
    if ((2 * Math.min(text.length, name.length)) / (text.length + name.length) < LIKE_ENOUGH) continue
    const edits = 1 - distance(text, name) / Math.max(text.length, name.length, 1)
    const score = Math.max(edits, overlap(bigrams, bigramsOf(name)))
    if (score >= LIKE_ENOUGH && score > (scores.get(value) ?? 0)) scores.set(value, score)
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([value]) => value)
}
