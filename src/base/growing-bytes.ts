/** Bytes that become more: one buffer, where an array of small ones would cost a hundred times what they hold. */

export interface GrowingBytes {
  /** Copies bytes to the end. */
  append(bytes: Uint8Array): void
  /** How many there are. */
  readonly length: number
  /** What there is, by reference: until the next change. */
  readonly bytes: Uint8Array
  /** Forgets them, and keeps the room. */
  clear(): void
}

/** @param room for how many bytes to begin with */
export const growingBytes = (room = 4096): GrowingBytes => {
  let buffer = new Uint8Array(room)
  let length = 0
  return {
    append: (bytes) => {
      const end = length + bytes.length
      if (end > buffer.length) {
        const larger = new Uint8Array(Math.max(end, buffer.length * 2))
        larger.set(buffer.subarray(0, length))
        buffer = larger
      }
      buffer.set(bytes, length)
      length = end
    },
    get length() {
      return length
    },
    get bytes() {
      return buffer.subarray(0, length)
    },
    clear: () => {
      length = 0
    },
  }
}
