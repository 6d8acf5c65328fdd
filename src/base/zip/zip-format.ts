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
const LOCAL_LENGTH = 30
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

/** A record while it is written. There may be two hundred thousand in an archive, so nothing else is made for one. */
interface Header {
  readonly bytes: Uint8Array
  readonly view: DataView
  /** Where the next field begins. */
  at: number
}

const headerOf = (length: number): Header => {
  const bytes = new Uint8Array(length)
  return { bytes, view: new DataView(bytes.buffer), at: 0 }
}

/** Fields are little-endian (§4.4.1.1). */
const put2 = (to: Header, value: number): void => {
  to.view.setUint16(to.at, value, true)
  to.at += 2
}

const put4 = (to: Header, value: number): void => {
  to.view.setUint32(to.at, value, true)
  to.at += 4
}

const put8 = (to: Header, value: number): void => {
  to.view.setBigUint64(to.at, BigInt(value), true)
  to.at += 8
}

const putBytes = (to: Header, bytes: Uint8Array): void => {
  to.bytes.set(bytes, to.at)
  to.at += bytes.length
}

/** What the fields of a file have no room for (§4.5.3): mostly nothing. */
type Wide = readonly number[]

const NONE: Wide = []

/** §4.5.3: the zip64 extra field, with the values that their own fields cannot hold; absent if there are none. */
const extraLength = (wide: Wide): number => (wide.length === 0 ? 0 : 4 + wide.length * 8)

const putExtra = (to: Header, wide: Wide): void => {
  if (wide.length === 0) return
  put2(to, 0x0001)
  put2(to, wide.length * 8)
  for (const value of wide) put8(to, value)
}

/** Only stored files grow so large, and their two sizes are one, so they leave their fields together (§4.5.3). */
const wideSizes = ({ size, packed }: ZipEntry): Wide => (size >= MAX_U32 ? [size, packed] : NONE)

/** The fields that both headers share. */
const putShared = (to: Header, entry: ZipEntry, wide: Wide): void => {
  put2(to, version(wide.length > 0))
  put2(to, UTF8_FLAG)
  put2(to, entry.method)
  put2(to, TIME)
  put2(to, DATE)
  put4(to, entry.crc)
  put4(to, Math.min(entry.packed, MAX_U32))
  put4(to, Math.min(entry.size, MAX_U32))
  put2(to, entry.name.length)
  put2(to, extraLength(wide))
}

/** How long the header before a file's data is. */
export const localLength = (entry: ZipEntry): number =>
  LOCAL_LENGTH + entry.name.length + extraLength(wideSizes(entry))

/** §4.3.7: the header before a file's data. */
export const localHeader = (entry: ZipEntry): Uint8Array => {
  const wide = wideSizes(entry)
  const to = headerOf(localLength(entry))
  put4(to, 0x04034b50)
  putShared(to, entry, wide)
  putBytes(to, entry.name)
  putExtra(to, wide)
  return to.bytes
}

/** §4.3.12: the file's record in the central directory. */
export const centralRecord = (entry: ZipEntry): Uint8Array => {
  const sizes = wideSizes(entry)
  const wide = entry.offset >= MAX_U32 ? [...sizes, entry.offset] : sizes
  const to = headerOf(CENTRAL_LENGTH + entry.name.length + extraLength(wide))
  put4(to, CENTRAL_SIGNATURE)
  put2(to, madeBy(wide.length > 0))
  putShared(to, entry, wide)
  put2(to, 0) // no comment
  put2(to, 0) // first disk
  put2(to, 0) // internal attributes
  put4(to, PLAIN_FILE)
  put4(to, Math.min(entry.offset, MAX_U32))
  putBytes(to, entry.name)
  putExtra(to, wide)
  return to.bytes
}

/** §4.3.14 and §4.3.15: the two records that stand before the last one in large archives. */
const putZip64Tail = (to: Header, end: ZipEnd): void => {
  put4(to, 0x06064b50)
  put8(to, 44) // what is left of this record
  put2(to, madeBy(true))
  put2(to, version(true))
  put4(to, 0)
  put4(to, 0)
  put8(to, end.count)
  put8(to, end.count)
  put8(to, end.size)
  put8(to, end.offset)
  put4(to, 0x07064b50)
  put4(to, 0)
  put8(to, end.offset + end.size)
  put4(to, 1) // one disk
}

/** §4.3.14 to §4.3.16: everything after the central directory. */
export const endRecords = (end: ZipEnd): Uint8Array => {
  const isZip64 = end.count >= MAX_U16 || end.size >= MAX_U32 || end.offset >= MAX_U32
  const to = headerOf(END_LENGTH + (isZip64 ? ZIP64_TAIL_LENGTH : 0))
  if (isZip64) putZip64Tail(to, end)
  put4(to, END_SIGNATURE)
  put2(to, 0)
  put2(to, 0)
  put2(to, Math.min(end.count, MAX_U16))
  put2(to, Math.min(end.count, MAX_U16))
  put4(to, Math.min(end.size, MAX_U32))
  put4(to, Math.min(end.offset, MAX_U32))
  put2(to, 0) // no comment
  return to.bytes
}
