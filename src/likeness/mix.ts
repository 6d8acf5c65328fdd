/** Spreads 32 bits: every bit of the input changes half of those of the output, and no two inputs share one output. */

/** The finaliser of MurmurHash3 (A. Appleby, public domain). The value is unsigned. */
export const mix = (value: number): number => {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
