/**
 * Strict DEFLATE (RFC 1951). Our own, because fflate neither says where a stream ends nor checks its code
 * sets and block lengths, so that a file could mean one thing to it and another to zlib.
 */
import type { BitStream } from './bit-stream.js'
import { isSpent, peek, take } from './bit-stream.js'
import type { BlockCodes } from './block-codes.js'
import { fixedCodes, readCodes } from './block-codes.js'
import { decode } from './huffman.js'

/** What is wrong: broken data, another size than was promised, or bits after the end of the stream. */
export type InflateFault = 'damaged' | 'size' | 'trailing'

/** §3.2.5: what is added to the base of each length from symbol 257 on, and of each distance, in extra bits. */
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const DISTANCE_BITS = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]

const basesOf = (bits: readonly number[], first: number): number[] => {
  let base = first
  return bits.map((count) => {
    const here = base
    base += 1 << count
    return here
  })
}

/** Symbol 285 is the one out of step: it has no extra bits and means the greatest length. */
const LENGTH_BASES = [...basesOf(LENGTH_BITS.slice(0, -1), 3), 258]
const DISTANCE_BASES = basesOf(DISTANCE_BITS, 1)

/** §3.2.4: a block as it is; the padding before it must be empty, since nothing would show a change there. */
const storedBlock = (stream: BitStream): InflateFault | undefined => {
  if (take(stream, -stream.bit & 7) !== 0) return 'damaged'
  const length = take(stream, 16)
  const complement = take(stream, 16)
  const start = stream.bit >>> 3
  if (length !== (~complement & 0xffff) || start + length > stream.packed.length) return 'damaged'
  if (stream.at + length > stream.out.length) return 'size'
  stream.out.set(stream.packed.subarray(start, start + length), stream.at)
  stream.at += length
  stream.bit += length * 8
  return undefined
}

/** How many symbols are read before it is written down where the stream stands. */
const STRETCH = 1024

/**
 * A stretch of a block; `more` where its end has not been reached. Where the stream stands is in variables meanwhile, which
 * halves the time. And this returns now and then because a function that has not, when it is first made fast, is made slow
 * again when it does: that cost the first large file of a process more than all its symbols.
 */
const stretch = (
  stream: BitStream,
  { literals, distances }: BlockCodes,
): InflateFault | 'more' | undefined => {
  const { packed, out } = stream
  const last = packed.length * 8
  let { bit, at } = stream
  let state: 'more' | undefined = 'more'
  for (let left = STRETCH; left > 0; left--) {
    const found = decode(literals, peek(packed, bit))
    const symbol = found >> 4
    bit += found & 15
    if (found === 0 || symbol > 285 || bit > last) return 'damaged'
    if (symbol < 256) {
      if (at === out.length) return 'size'
      out[at++] = symbol
      continue
    }
    if (symbol === 256) {
      state = undefined
      break
    }
    const lengthBits = LENGTH_BITS[symbol - 257] as number
    const length = (LENGTH_BASES[symbol - 257] as number) + (peek(packed, bit) & ((1 << lengthBits) - 1))
    bit += lengthBits
    const far = decode(distances, peek(packed, bit))
    bit += far & 15
    if (far === 0 || far >> 4 > 29) return 'damaged'
    const farBits = DISTANCE_BITS[far >> 4] as number
    const distance = (DISTANCE_BASES[far >> 4] as number) + (peek(packed, bit) & ((1 << farBits) - 1))
    bit += farBits
    if (distance > at || bit > last) return 'damaged'
    const end = at + length
    if (end > out.length) return 'size'
    // Byte by byte, since a copy may reach into itself.
    for (let from = at - distance; at < end; at++, from++) out[at] = out[from] as number
  }
  stream.bit = bit
  stream.at = at
  return state
}

/** §3.2.3: a block of literals and of copies of what came before. */
const codedBlock = (stream: BitStream, codes: BlockCodes): InflateFault | undefined => {
  for (;;) {
    const state = stretch(stream, codes)
    if (state !== 'more') return state
  }
}

const readBlock = (stream: BitStream, type: number): InflateFault | undefined => {
  if (type === 0) return storedBlock(stream)
  const codes = type === 1 ? fixedCodes : type === 2 ? readCodes(stream) : undefined
  return codes === undefined ? 'damaged' : codedBlock(stream, codes)
}

/**
 * Inflates a stream that must give exactly `size` bytes and end exactly where `packed` ends. Never makes
 * more than `size` bytes on the way.
 */
export const inflate = (packed: Uint8Array, size: number): Uint8Array | InflateFault => {
  const stream: BitStream = { packed, out: new Uint8Array(size), bit: 0, at: 0 }
  for (let isLast = false; !isLast; ) {
    isLast = take(stream, 1) === 1
    const fault = readBlock(stream, take(stream, 2))
    if (fault !== undefined) return fault
  }
  if (isSpent(stream)) return 'damaged'
  if (stream.at !== size) return 'size'
  const padding = take(stream, -stream.bit & 7)
  return padding === 0 && stream.bit === packed.length * 8 ? stream.out : 'trailing'
}
