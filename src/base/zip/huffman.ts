/** The Huffman codes of DEFLATE (RFC 1951 §3.2.2), refused unless every run of bits means something. */

const MAX_BITS = 15

/**
 * Codes of at most this many bits are found in one look-up, the few longer ones bit by bit. A table for
 * all 15 bits would have to be filled anew for each block, and hostile blocks can be twenty bytes long.
 */
const QUICK_BITS = 9

/** A decoded symbol and the length of its code: `symbol << 4 | length`; 0 for bits that are no code. */
type Decoded = number

export interface Huffman {
  /** By the next bits of the stream; 0 where the code is longer. */
  readonly quick: Uint16Array
  /** How many codes there are of each length. */
  readonly counts: Uint16Array
  /** The symbols in the order of their codes. */
  readonly symbols: Uint16Array
}

/** DEFLATE sends codes with their first bit lowest. */
const reverse = (code: number, length: number): number => {
  let reversed = 0
  for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit)
  return reversed
}

/**
 * Complete sets only, as in zlib: over-subscribed ones have bits with two meanings, incomplete ones bits
 * with none. RFC 1951 §3.2.7 lets a block without matches have no distance code, or a single one of one bit.
 */
const isComplete = (counts: Uint16Array): boolean => {
  // The share of all runs of bits that is still free, in units of the length; once negative, it stays so.
  let left = 1
  let codes = 0
  for (let length = 1; length <= MAX_BITS; length++) {
    left = left * 2 - (counts[length] as number)
    codes += counts[length] as number
  }
  return left === 0 || codes === 0 || (codes === 1 && counts[1] === 1)
}

/** The codes in which symbol `i` has `lengths[i]` bits; undefined when they are no proper set. */
export const huffman = (lengths: Uint8Array): Huffman | undefined => {
  const counts = new Uint16Array(MAX_BITS + 1)
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] as number) + 1
  if (!isComplete(counts)) return undefined

  const quick = new Uint16Array(1 << QUICK_BITS)
  const symbols = new Uint16Array(lengths.length)
  const starts = new Uint16Array(MAX_BITS + 1)
  const codes = new Uint16Array(MAX_BITS + 1)
  for (let length = 1; length <= MAX_BITS; length++) {
    const before = counts[length - 1] as number
    starts[length] = (starts[length - 1] as number) + before
    codes[length] = ((codes[length - 1] as number) + before) << 1
  }
  lengths.forEach((length, symbol) => {
    if (length === 0) return
    const start = starts[length] as number
    const code = codes[length] as number
    symbols[start] = symbol
    starts[length] = start + 1
    codes[length] = code + 1
    if (length > QUICK_BITS) return
    const step = 1 << length
    for (let bits = reverse(code, length); bits < quick.length; bits += step)
      quick[bits] = (symbol << 4) | length
  })
  return { quick, counts, symbols }
}

const decodeLong = ({ counts, symbols }: Huffman, bits: number): Decoded => {
  let code = 0
  let first = 0
  let start = 0
  for (let length = 1; length <= MAX_BITS; length++) {
    code = (code << 1) | ((bits >> (length - 1)) & 1)
    const count = counts[length] as number
    if (code - first < count) return ((symbols[start + code - first] as number) << 4) | length
    start += count
    first = (first + count) << 1
  }
  return 0
}

/** Decodes the first code in the next 15 or more bits of a stream. */
export const decode = (codes: Huffman, bits: number): Decoded =>
  codes.quick[bits & ((1 << QUICK_BITS) - 1)] || decodeLong(codes, bits)
