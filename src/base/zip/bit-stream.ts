/** A DEFLATE stream while it is read: bits come in, lowest first (RFC 1951 §3.1.1), and bytes go out. */

export interface BitStream {
  readonly packed: Uint8Array
  readonly out: Uint8Array
  /** The next bit of `packed`. */
  bit: number
  /** The next byte of `out`. */
  at: number
}

/** The next 17 or more bits; zeros beyond the end, which {@link isSpent} then notices. */
export const peek = (packed: Uint8Array, bit: number): number => {
  const byte = bit >>> 3
  return (
    ((packed[byte] as number) |
      ((packed[byte + 1] as number) << 8) |
      ((packed[byte + 2] as number) << 16)) >>>
    (bit & 7)
  )
}

/** True when more bits were read than there are. */
export const isSpent = (stream: BitStream): boolean => stream.bit > stream.packed.length * 8

/** Reads up to 16 bits as a number. */
export const take = (stream: BitStream, count: number): number => {
  const value = peek(stream.packed, stream.bit) & ((1 << count) - 1)
  stream.bit += count
  return value
}
