/** CRC-32 as zip and PNG use it (ISO 3309, reflected polynomial 0xEDB88320), eight bytes at a step. */

const POLYNOMIAL = 0xedb88320

/** Row 0 is the classic table; row n gives the effect of a byte that has n more bytes after it. */
const makeTable = (): Int32Array => {
  const table = new Int32Array(8 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1
    table[byte] = crc
  }
  for (let i = 256; i < table.length; i++) {
    const before = table[i - 256] as number
    table[i] = (before >>> 8) ^ (table[before & 0xff] as number)
  }
  return table
}

const TABLE = makeTable()

const entry = (index: number): number => TABLE[index] as number

/**
 * The CRC-32 of bytes, as an unsigned number. To check a file in pieces, pass the result for the
 * pieces before.
 */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length & ~7
  let crc = ~before
  for (let i = 0; i < whole; i += 8) {
    const low = crc ^ view.getInt32(i, true)
    const high = view.getInt32(i + 4, true)
    crc =
      entry(0x700 | (low & 0xff)) ^
      entry(0x600 | ((low >>> 8) & 0xff)) ^
      entry(0x500 | ((low >>> 16) & 0xff)) ^
      entry(0x400 | (low >>> 24)) ^
      entry(0x300 | (high & 0xff)) ^
      entry(0x200 | ((high >>> 8) & 0xff)) ^
      entry(0x100 | ((high >>> 16) & 0xff)) ^
      entry(high >>> 24)
  }
  for (let i = whole; i < bytes.length; i++) crc = (crc >>> 8) ^ entry((crc ^ view.getUint8(i)) & 0xff)
  return ~crc >>> 0
}
