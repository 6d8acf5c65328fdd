/** Text → its shingles: overlapping runs of a few units, each as a hash, each once (A. Broder, 1997). */
import { mix } from './mix.js'
import { CHARACTER, type Units, unitsOf, WORD } from './units.js'

/**
 * How much the units of a shingle weigh together: four characters or three words. Measured in bench/likeness: of three
 * characters, courses on one topic share too many; of six, a light edit breaks too many.
 */
const SPAN = Math.max(4 * CHARACTER, 3 * WORD)

const hashAt = ({ hashes, weights, count }: Units, start: number): number => {
  let hash = 0
  let weight = 0
  for (let at = start; at < count && weight < SPAN; at += 1) {
    const bits = Math.imul(hash ^ (hashes[at] as number), 0xcc9e2d51)
    hash = Math.imul((bits << 13) | (bits >>> 19), 5) + 0x6b64e654
    weight += weights[at] as number
  }
  return mix(hash)
}

/** Where the last full shingle begins; 0 for a text that is shorter than one, which is a shingle as a whole. */
const lastStart = ({ weights, count }: Units): number => {
  let weight = 0
  for (let at = count - 1; at >= 0; at -= 1) {
    weight += weights[at] as number
    if (weight >= SPAN) return at
  }
  return 0
}

/** The hashes of all shingles in order, repeats and all; none of a text without letters. */
export const allShingles = (text: string): Uint32Array => {
  const units = unitsOf(text)
  if (units.count === 0) return new Uint32Array()
  const shingles = new Uint32Array(lastStart(units) + 1)
  for (let at = 0; at < shingles.length; at += 1) shingles[at] = hashAt(units, at)
  return shingles
}

/** The set of shingles of a text, sorted. */
export const shinglesOf = (text: string): Uint32Array => {
  const sorted = allShingles(text).sort()
  let kept = 0
  for (let at = 0; at < sorted.length; at += 1) {
    if (at > 0 && sorted[at] === sorted[at - 1]) continue
    sorted[kept] = sorted[at] as number
    kept += 1
  }
  return sorted.subarray(0, kept)
}
