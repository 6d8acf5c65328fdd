/** Text → its shingles: overlapping runs of a few units, each as a hash, each once (A. Broder, 1997). */
import { mix } from './mix.js'
import { CHARACTER, type Units, unitsOf, WORD } from './units.js'

/**
 * How much the units of a shingle weigh together: four characters or three words. Measured with bench/likeness/spans.ts
 * (docs/likeness.md): two to six characters all part lessons that were copied from those that were not. Shorter ones forgive
 * more edits in questions, of which 83 were edited: three characters find 81, four 77, six 70. Longer ones leave more room
 * where independent lessons fill in one form: of two characters such a lesson shares up to 0.46, of three 0.35, of four 0.30,
 * and 0.5 is the threshold. Of four words, four of nine paraphrases are lost; of three none.
 */
const SPAN = Math.max(4 * CHARACTER, 3 * WORD)

const hashAt = ({ hashes, weights, count }: Units, start: number, span: number): number => {
  let hash = 0
  let weight = 0
  for (let at = start; at < count && weight < span; at += 1) {
    const bits = Math.imul(hash ^ (hashes[at] as number), 0xcc9e2d51)
    hash = Math.imul((bits << 13) | (bits >>> 19), 5) + 0x6b64e654
    weight += weights[at] as number
  }
  return mix(hash)
}

/** Where the last full shingle begins; 0 for a text that is shorter than one, which is a shingle as a whole. */
const lastStart = ({ weights, count }: Units, span: number): number => {
  let weight = 0
  for (let at = count - 1; at >= 0; at -= 1) {
    weight += weights[at] as number
    if (weight >= span) return at
  }
  return 0
}

/**
 * The hashes of all shingles in order, repeats and all; none of a text without letters.
 *
 * @param span another one than {@link SPAN} is for measuring alone: fingerprints of two spans cannot be compared
 */
export const allShingles = (text: string, span = SPAN): Uint32Array => {
  const units = unitsOf(text)
  if (units.count === 0) return new Uint32Array()
  const shingles = new Uint32Array(lastStart(units, span) + 1)
  for (let at = 0; at < shingles.length; at += 1) shingles[at] = hashAt(units, at, span)
  return shingles
}

/** The set of shingles of a text, sorted. */
export const shinglesOf = (text: string, span = SPAN): Uint32Array => {
  const sorted = allShingles(text, span).sort()
  let kept = 0
  for (let at = 0; at < sorted.length; at += 1) {
    if (at > 0 && sorted[at] === sorted[at - 1]) continue
    sorted[kept] = sorted[at] as number
    kept += 1
  }
  return sorted.subarray(0, kept)
}
