/** One record of the central directory (§4.3.12), taken apart but not yet believed. */
import { CENTRAL_LENGTH, CENTRAL_SIGNATURE, MAX_U32, type ZipEntry } from './zip-format.js'

export interface CentralRecord {
  readonly bytes: Uint8Array
  readonly entry: ZipEntry
  readonly flags: number
  /** §4.4.15: the upper half holds the Unix mode. */
  readonly attributes: number
  readonly commentLength: number
  readonly extra: Uint8Array
}

/** Bytes that are not UTF-8 become U+FFFD; encoding the path again then shows that it is not the name. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** §4.5.3: the extra field has one 64-bit value for each field at its greatest value, in their order. */
const widen = (values: readonly number[], extra: Uint8Array): readonly number[] => {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  let at = 4
  return values.map((value) => {
    if (value !== MAX_U32 || at + 8 > extra.length) return value
    at += 8
    return Number(view.getBigUint64(at - 8, true))
  })
}

/** Takes the record at an offset apart; undefined where there is no whole record. */
export const recordAt = (directory: Uint8Array, at: number): CentralRecord | undefined => {
  const view = new DataView(directory.buffer, directory.byteOffset + at, directory.length - at)
  if (view.byteLength < CENTRAL_LENGTH || view.getUint32(0, true) !== CENTRAL_SIGNATURE) return undefined
  const nameEnd = at + CENTRAL_LENGTH + view.getUint16(28, true)
  const extraEnd = nameEnd + view.getUint16(30, true)
  const commentLength = view.getUint16(32, true)
  if (extraEnd + commentLength > directory.length) return undefined
  const name = directory.subarray(at + CENTRAL_LENGTH, nameEnd)
  const extra = directory.subarray(nameEnd, extraEnd)
  const short = [view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true)]
  const [size = 0, packed = 0, offset = 0] = widen(short, extra)
  return {
    bytes: directory.subarray(at, extraEnd + commentLength),
    entry: {
      path: decoder.decode(name),
      name,
      method: view.getUint16(10, true),
      crc: view.getUint32(16, true),
      packed,
      size,
      offset,
    },
    flags: view.getUint16(8, true),
    attributes: view.getUint32(38, true),
    commentLength,
    extra,
  }
}

/** §4.4.4: bits 0, 6 and 13 tell of encryption, bit 3 of sizes that follow the data. */
export const ENCRYPTION_FLAGS = 0x2041
export const DESCRIPTOR_FLAG = 0x0008

/** Links, devices and the like by their Unix mode; a plain file says nothing or that it is one. */
export const isSpecial = (attributes: number): boolean => ![0, 0o10, 0o4].includes(attributes >>> 28)
