/** The bins of a sketch as the text that is kept: 128 numbers of 32 bits, little-endian, base64 without padding. */

/** The standard error of a similarity of 0.5 is then 0.044; half as many bins would make it 0.063. */
export const BINS = 128

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const BYTES = BINS * 4
/** 512 bytes are 170 groups of three, and two more in three letters. */
const LETTERS = Math.ceil((BYTES * 8) / 6)

const values = new Int8Array(128).fill(-1)
for (let at = 0; at < 64; at += 1) values[ALPHABET.charCodeAt(at)] = at

export const writeBins = (bins: Uint32Array): string => {
  const letters: number[] = []
  let bits = 0
  let held = 0
  for (const bin of bins) {
    for (let shift = 0; shift < 32; shift += 8) {
      bits = (bits << 8) | ((bin >>> shift) & 255)
      held += 8
      while (held >= 6) {
        held -= 6
        letters.push(ALPHABET.charCodeAt((bits >>> held) & 63))
      }
      bits &= (1 << held) - 1
    }
  }
  if (held > 0) letters.push(ALPHABET.charCodeAt((bits << (6 - held)) & 63))
  // In one go: a text that is added to letter by letter takes thirty times its room in V8.
  return String.fromCharCode(...letters)
}

/**
 * Reads bins into a place of a longer list.
 *
 * @returns false, with the place untouched or half written, for any text that {@link writeBins} would not have written:
 * sketches come from strangers
 */
export const readBins = (text: string, into: Uint32Array, start = 0): boolean => {
  if (text.length !== LETTERS) return false
  let bits = 0
  let held = 0
  let bin = 0
  let byte = 0
  for (let at = 0; at < LETTERS; at += 1) {
    const code = text.charCodeAt(at)
    const value = code < 128 ? (values[code] as number) : -1
    if (value < 0) return false
    bits = ((bits << 6) | value) & 0xfff
    held += 6
    if (held < 8) continue
    held -= 8
    bin |= ((bits >>> held) & 255) << ((byte & 3) * 8)
    if ((byte & 3) === 3) {
      into[start + (byte >>> 2)] = bin >>> 0
      bin = 0
    }
    byte += 1
  }
  return (bits & ((1 << held) - 1)) === 0
}
