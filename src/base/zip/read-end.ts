/** Finds the central directory of an archive, from the records at its very end. */
import type { Diagnostic, Result } from '../diagnostic.js'
import { equalBytes } from '../equal-bytes.js'
import type { RandomAccess } from '../random-access.js'
import { readExactly } from './read-exactly.js'
import * as refuse from './zip-diagnostics.js'
import type { ZipEnd } from './zip-format.js'
import { END_LENGTH, END_SIGNATURE, endRecords, MAX_U16, MAX_U32, ZIP64_TAIL_LENGTH } from './zip-format.js'

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const isEnd = (view: DataView, at: number): boolean => at >= 0 && view.getUint32(at, true) === END_SIGNATURE

/** Why the end record is not where it should be. */
const reasonIn = (head: Uint8Array, view: DataView): Diagnostic => {
  if (head[0] !== 0x50 || head[1] !== 0x4b) return refuse.notAZip({}, {})
  let at = view.byteLength - END_LENGTH
  while (at >= 0 && !isEnd(view, at)) at--
  if (at < 0) return refuse.truncated({}, {})
  const end = at + END_LENGTH + view.getUint16(at + 20, true)
  if (end > view.byteLength) return refuse.truncated({}, {})
  return end < view.byteLength ? refuse.trailingData({}, {}) : refuse.comment({}, {})
}

const misplaced = async (source: RandomAccess): Promise<readonly Diagnostic[]> => {
  const { size } = source
  const head = await readExactly(source, 0, Math.min(2, size))
  const tail = await readExactly(source, Math.max(0, size - END_LENGTH - MAX_U16), size)
  if (head.value === undefined) return head.diagnostics
  if (tail.value === undefined) return tail.diagnostics
  return [reasonIn(head.value, viewOf(tail.value))]
}

/** The greater numbers of a zip64 archive (§4.3.14), if they stand where they should. */
const zip64EndOf = (view: DataView): ZipEnd | undefined =>
  view.byteLength < ZIP64_TAIL_LENGTH + END_LENGTH
    ? undefined
    : {
        count: Number(view.getBigUint64(32, true)),
        size: Number(view.getBigUint64(40, true)),
        offset: Number(view.getBigUint64(48, true)),
      }

/**
 * Reads where the central directory stands, and refuses an archive whose last bytes are not exactly the
 * records that follow from that: no comment, one disk, zip64 only for numbers that need it.
 */
export const readEnd = async (source: RandomAccess): Promise<Result<ZipEnd>> => {
  const { size: total } = source
  const read = await readExactly(source, Math.max(0, total - ZIP64_TAIL_LENGTH - END_LENGTH), total)
  const tail = read.value
  if (tail === undefined) return { diagnostics: read.diagnostics }
  const view = viewOf(tail)
  const at = tail.length - END_LENGTH
  if (!isEnd(view, at)) return { diagnostics: await misplaced(source) }

  const short: ZipEnd = {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  }
  const isZip64 = short.count === MAX_U16 || short.size === MAX_U32 || short.offset === MAX_U32
  const fault = isZip64 ? refuse.zip64 : refuse.endRecord
  const end = isZip64 ? zip64EndOf(view) : short
  if (end === undefined) return { diagnostics: [fault({}, {})] }
  const records = endRecords(end)
  if (!equalBytes(records, tail.subarray(-records.length))) return { diagnostics: [fault({}, {})] }

  const covered = end.offset + end.size + records.length
  if (covered > total) return { diagnostics: [refuse.truncated({}, {})] }
  if (covered < total) return { diagnostics: [refuse.gap({}, {})] }
  return { value: end, diagnostics: [] }
}
