/** The two sets of Huffman codes that a DEFLATE block uses: the fixed ones, or those it brings (RFC 1951 §3.2.6, §3.2.7). */
import type { BitStream } from './bit-stream.js'
import { isSpent, peek, take } from './bit-stream.js'
import type { Huffman } from './huffman.js'
import { decode, huffman } from './huffman.js'

export interface BlockCodes {
  readonly literals: Huffman
  readonly distances: Huffman
}

/** §3.2.6 */
export const fixedCodes: BlockCodes = {
  literals: huffman(
    Uint8Array.from({ length: 288 }, (_, symbol) =>
      symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
    ),
  ) as Huffman,
  distances: huffman(new Uint8Array(32).fill(5)) as Huffman,
}

/** §3.2.7: the order in which the lengths of the code length codes are sent. */
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** §3.2.7: a run of code lengths, each said outright or as a repeat. */
const readLengths = (stream: BitStream, codes: Huffman, total: number): Uint8Array | undefined => {
  const lengths = new Uint8Array(total)
  for (let i = 0; i < total; ) {
    const found = decode(codes, peek(stream.packed, stream.bit))
    if (found === 0 || isSpent(stream)) return undefined
    stream.bit += found & 15
    const symbol = found >> 4
    if (symbol < 16) {
      lengths[i++] = symbol
      continue
    }
    if (symbol === 16 && i === 0) return undefined
    const length = symbol === 16 ? (lengths[i - 1] as number) : 0
    const count =
      symbol === 16 ? 3 + take(stream, 2) : symbol === 17 ? 3 + take(stream, 3) : 11 + take(stream, 7)
    if (i + count > total) return undefined
    lengths.fill(length, i, i + count)
    i += count
  }
  return lengths
}

/** §3.2.7: the codes that stand before a block with codes of its own. */
export const readCodes = (stream: BitStream): BlockCodes | undefined => {
  const literalCount = 257 + take(stream, 5)
  const distanceCount = 1 + take(stream, 5)
  const sent = 4 + take(stream, 4)
  if (literalCount > 286 || distanceCount > 30) return undefined
  const codeLengths = new Uint8Array(19)
  for (const symbol of CODE_LENGTH_ORDER.slice(0, sent)) codeLengths[symbol] = take(stream, 3)
  const codes = huffman(codeLengths)
  const lengths = codes && readLengths(stream, codes, literalCount + distanceCount)
  if (lengths === undefined) return undefined
  const literals = huffman(lengths.subarray(0, literalCount))
  const distances = huffman(lengths.subarray(literalCount))
  return literals && distances && { literals, distances }
}
