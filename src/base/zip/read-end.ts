/** Finds the central directory of an archive, from the records at its very end. */
import type { Diagnostic, Result } from '../diagnostic.js'
import { equalBytes } from '../equal-bytes.js'
import type { Content } from '../tree.js'
import { bytesOf, sizeOf, sliceOf } from '../tree.js'
import * as refuse from './zip-diagnostics.js'
import type { ZipEnd } from './zip-format.js'
import { END_LENGTH, END_SIGNATURE, endRecords, MAX_U16, MAX_U32, ZIP64_TAIL_LENGTH } from './zip-format.js'

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const isEnd = (view: DataView, at: number): boolean => at >= 0 && view.getUint32(at, true) === END_SIGNATURE

/** Why the end record is not where it should be. */
const misplaced = async (source: Content): Promise<Diagnostic> => {
  const head = await bytesOf(sliceOf(source, 0, 2))
  if (head[0] !== 0x50 || head[1] !== 0x4b) return refuse.notAZip({}, {})
  const size = sizeOf(source)
  const view = viewOf(await bytesOf(sliceOf(source, Math.max(0, size - END_LENGTH - MAX_U16), size)))
  let at = view.byteLength - END_LENGTH
  while (at >= 0 && !isEnd(view, at)) at--
  if (at < 0) return refuse.truncated({}, {})
  const end = at + END_LENGTH + view.getUint16(at + 20, true)
  if (end > view.byteLength) return refuse.truncated({}, {})
  return end < view.byteLength ? refuse.trailingData({}, {}) : refuse.comment({}, {})
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
export const readEnd = async (source: Content): Promise<Result<ZipEnd>> => {
  const total = sizeOf(source)
  const tail = await bytesOf(sliceOf(source, Math.max(0, total - ZIP64_TAIL_LENGTH - END_LENGTH), total))
  const view = viewOf(tail)
  const at = tail.length - END_LENGTH
  if (!isEnd(view, at)) return { diagnostics: [await misplaced(source)] }

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
