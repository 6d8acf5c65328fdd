/** Text → the units it is compared by: a Chinese character or a word of letters and digits; all else is no more than a gap. */
import { mix } from './mix.js'

/** What a unit weighs in a shingle: four characters say about as much as three words do. */
export const CHARACTER = 3
export const WORD = 4

/** A hash and a weight of each unit, in the order of the text. */
export interface Units {
  readonly hashes: Uint32Array
  readonly weights: Uint8Array
  readonly count: number
}

const GAP = 0
const IDEOGRAPH = 1
const LETTER = 2

/** Scripts that are written without blanks between words. */
const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Tibetan}]/u
const IN_WORDS = /[\p{L}\p{N}\p{M}]/u

const kindOf = (character: string): number => {
  if (!IN_WORDS.test(character)) return GAP
  return WITHOUT_BLANKS.test(character) ? IDEOGRAPH : LETTER
}

/** Kinds of the characters of the first plane, found once each; 255 is not yet known. */
const kinds = new Uint8Array(0x10000).fill(255)

const kindAt = (code: number): number => {
  if (code > 0xffff) return kindOf(String.fromCodePoint(code))
  const known = kinds[code] as number
  if (known !== 255) return known
  const kind = kindOf(String.fromCharCode(code))
  kinds[code] = kind
  return kind
}

/**
 * The units of a text. Width, case, punctuation, blanks and what is left of markup make no difference (NFKC, Unicode
 * UAX #15). A run of digits is one unit, so that another price or year changes one.
 */
export const unitsOf = (text: string): Units => {
  const plain = text.normalize('NFKC').toLowerCase()
  const hashes = new Uint32Array(plain.length)
  const weights = new Uint8Array(plain.length)
  let count = 0
  let word = 0
  let inWord = false
  const end = (): void => {
    if (!inWord) return
    hashes[count] = mix(word)
    weights[count] = WORD
    count += 1
    inWord = false
  }
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.codePointAt(at) as number
    if (code > 0xffff) at += 1
    const kind = kindAt(code)
    if (kind === LETTER) {
      // FNV-1a, by code points.
      word = Math.imul((inWord ? word : 0x811c9dc5) ^ code, 0x01000193)
      inWord = true
      continue
    }
    end()
    if (kind === GAP) continue
    hashes[count] = mix(code ^ 0x9e3779b9)
    weights[count] = CHARACTER
    count += 1
  }
  end()
  return { hashes, weights, count }
}
