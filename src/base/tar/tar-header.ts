/** The header block of a file in a tar archive (POSIX.1-1988, ustar). */

/** Headers and contents fill whole blocks. */
export const BLOCK = 512

const encoder = new TextEncoder()

/** Octal digits that fill a field but for the NUL behind them. */
const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`

/** A size beyond eight octal gigabytes has no place in ustar. */
const MAX_SIZE = 8 ** 11 - 1

/** Where the fields begin. */
const AT = {
  name: 0,
  mode: 100,
  owner: 108,
  group: 116,
  size: 124,
  time: 136,
  sum: 148,
  kind: 156,
  magic: 257,
}

/**
 * A plain file of mode 0644, owned by nobody in particular, from the beginning of time.
 *
 * @param path at most 100 bytes
 * @throws TypeError for a path or a size that ustar cannot hold
 */
export const tarHeader = (path: string, size: number): Uint8Array => {
  const name = encoder.encode(path)
  if (name.length > 100 || size > MAX_SIZE) throw new TypeError(`ustar cannot hold ${path} of ${size} bytes`)
  const block = new Uint8Array(BLOCK)
  const put = (text: string, at: number): void => block.set(encoder.encode(text), at)
  block.set(name, AT.name)
  put(octal(0o644, 8), AT.mode)
  put(octal(0, 8), AT.owner)
  put(octal(0, 8), AT.group)
  put(octal(size, 12), AT.size)
  put(octal(0, 12), AT.time)
  put('0', AT.kind)
  put('ustar\x0000', AT.magic)
  // The checksum is taken over a header whose own field is blank.
  put(' '.repeat(8), AT.sum)
  const sum = block.reduce((total, byte) => total + byte, 0)
  put(`${octal(sum, 7)} `, AT.sum)
  return block
}
