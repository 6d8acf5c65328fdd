/**
 * The byte layout of a kebao zip, said once: the writer emits these records, and the reader asks whether
 * the archive holds exactly them. Sections are those of PKWARE's APPNOTE.TXT 6.3.10.
 */

/** What a zip says of one file. Every other byte of its two headers follows from this. */
export interface ZipEntry {
  readonly path: string
  /** The path in UTF-8. */
  readonly name: Uint8Array
  readonly method: number
  readonly crc: number
  /** Bytes in the archive. */
  readonly packed: number
  /** Bytes of the file itself. */
  readonly size: number
  /** Where the local header begins. */
  readonly offset: number
}

/** Where the central directory stands. */
export interface ZipEnd {
  readonly count: number
  readonly size: number
  readonly offset: number
}

/** §4.4.5 */
export const STORED = 0
export const DEFLATED = 8

/**
 * kebao deflates a file only up to this size, and only when it shrinks, but by no more than this factor.
 * Whatever a reader has to inflate is thus small, and never looks like a bomb.
 */
export const MAX_DEFLATED_SIZE = 16 * 1024 * 1024
export const MAX_RATIO = 100

/** §4.4.4: bit 11, names are UTF-8. */
export const UTF8_FLAG = 0x0800

/** §4.3.12, §4.3.16 */
export const CENTRAL_SIGNATURE = 0x02014b50
export const END_SIGNATURE = 0x06054b50

/** §4.4.1.4: a field that holds its greatest value says that the true one stands in the zip64 part. */
export const MAX_U16 = 0xffff
export const MAX_U32 = 0xffffffff

/** Bytes of a record without its name and extra field (§4.3.7, §4.3.12, §4.3.14 to §4.3.16). */
export const CENTRAL_LENGTH = 46
export const END_LENGTH = 22
export const ZIP64_TAIL_LENGTH = 56 + 20

/** §4.4.3: 2.0 for deflate, 4.5 for zip64. */
const version = (isZip64: boolean): number => (isZip64 ? 45 : 20)

/**
 * §4.4.2: made on Unix. Info-ZIP takes names from DOS, which 0 would say, for code page 437 whatever the UTF-8 flag
 * says, and garbles Chinese ones.
 */
const madeBy = (isZip64: boolean): number => 0x0300 | version(isZip64)

/** §4.4.15: a plain file that its owner may write and all may read. */
const PLAIN_FILE = (0o100644 << 16) >>> 0

/** §4.4.6: 1980-01-01 00:00 as constant bytes, since a `Date` would bring in the time zone. */
const TIME = 0
const DATE = 0x0021

type Field = readonly [width: 2 | 4 | 8, value: number]

/** Little-endian fields side by side, and whatever follows them (§4.4.1.1). */
const record = (fields: readonly Field[], ...rest: readonly Uint8Array[]): Uint8Array => {
  const length = fields.reduce((sum, [width]) => sum + width, 0)
  const bytes = new Uint8Array(rest.reduce((sum, part) => sum + part.length, length))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true)
    else if (width === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
    at += width
  }
  for (const part of rest) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** §4.5.3: the zip64 extra field, with the values that their own fields cannot hold; empty if there are none. */
const zip64Extra = (values: readonly number[]): Uint8Array =>
  values.length === 0
    ? new Uint8Array()
    : record([[2, 0x0001], [2, values.length * 8], ...values.map((value): Field => [8, value])])

/** Only stored files grow so large, and their two sizes are one, so they leave their fields together (§4.5.3). */
const largeSizes = (entry: ZipEntry): readonly number[] =>
  entry.size >= MAX_U32 ? [entry.size, entry.packed] : []

/** The fields that both headers share. */
const sharedFields = (entry: ZipEntry, isZip64: boolean, extra: Uint8Array): readonly Field[] => [
  [2, version(isZip64)],
  [2, UTF8_FLAG],
  [2, entry.method],
  [2, TIME],
  [2, DATE],
  [4, entry.crc],
  [4, Math.min(entry.packed, MAX_U32)],
  [4, Math.min(entry.size, MAX_U32)],
  [2, entry.name.length],
  [2, extra.length],
]

/** §4.3.7: the header before a file's data. */
export const localHeader = (entry: ZipEntry): Uint8Array => {
  const extra = zip64Extra(largeSizes(entry))
  return record([[4, 0x04034b50], ...sharedFields(entry, extra.length > 0, extra)], entry.name, extra)
}

/** §4.3.12: the file's record in the central directory. */
export const centralRecord = (entry: ZipEntry): Uint8Array => {
  const extra = zip64Extra([...largeSizes(entry), ...(entry.offset >= MAX_U32 ? [entry.offset] : [])])
  const isZip64 = extra.length > 0
  const fields: readonly Field[] = [
    [4, CENTRAL_SIGNATURE],
    [2, madeBy(isZip64)],
    ...sharedFields(entry, isZip64, extra),
    [2, 0], // no comment
    [2, 0], // first disk
    [2, 0], // internal attributes
    [4, PLAIN_FILE],
    [4, Math.min(entry.offset, MAX_U32)],
  ]
  return record(fields, entry.name, extra)
}

/** §4.3.14 and §4.3.15: the two records that stand before the last one in large archives. */
const zip64Tail = (end: ZipEnd): Uint8Array =>
  record([
    [4, 0x06064b50],
    [8, 44], // what is left of this record
    [2, madeBy(true)],
    [2, version(true)],
    [4, 0],
    [4, 0],
    [8, end.count],
    [8, end.count],
    [8, end.size],
    [8, end.offset],
    [4, 0x07064b50],
    [4, 0],
    [8, end.offset + end.size],
    [4, 1], // one disk
  ])

/** §4.3.14 to §4.3.16: everything after the central directory. */
export const endRecords = (end: ZipEnd): Uint8Array => {
  const isZip64 = end.count >= MAX_U16 || end.size >= MAX_U32 || end.offset >= MAX_U32
  const last = record([
    [4, END_SIGNATURE],
    [2, 0],
    [2, 0],
    [2, Math.min(end.count, MAX_U16)],
    [2, Math.min(end.count, MAX_U16)],
    [4, Math.min(end.size, MAX_U32)],
    [4, Math.min(end.offset, MAX_U32)],
    [2, 0], // no comment
  ])
  return isZip64 ? record([], zip64Tail(end), last) : last
}
