/** Finds the central directory of an archive that may carry a comment, as long as there is only one way to find it. */
import type { Result } from '../../diagnostic.js'
import type { Content } from '../../tree.js'
import { bytesOf, sizeOf, sliceOf } from '../../tree.js'
import * as refuse from '../zip-diagnostics.js'
import { END_LENGTH, END_SIGNATURE, MAX_U16, MAX_U32, ZIP64_TAIL_LENGTH, type ZipEnd } from '../zip-format.js'

export interface ForeignEnd extends ZipEnd {
  readonly hasComment: boolean
}

/** Where end records stand whose comment ends with the archive: two of them are two archives in one. */
const candidates = (view: DataView): readonly number[] => {
  const found: number[] = []
  for (let at = 0; at <= view.byteLength - END_LENGTH; at++) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) found.push(at)
  }
  return found
}

/** §4.3.14, §4.3.15: undefined where they do not stand right before the end record. */
const zip64End = (view: DataView, end: number): ZipEnd | undefined => {
  const at = end - ZIP64_TAIL_LENGTH
  const isThere =
    at >= 0 && view.getUint32(at, true) === 0x06064b50 && view.getUint32(end - 20, true) === 0x07064b50
  if (!isThere || view.getBigUint64(at + 24, true) !== view.getBigUint64(at + 32, true)) return undefined
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  }
}

const nothingFound = async (source: Content) => {
  const [p, k] = await bytesOf(sliceOf(source, 0, 2))
  return p === 0x50 && k === 0x4b ? refuse.truncated({}, {}) : refuse.notAZip({}, {})
}

/** The directory must end where the records about it begin: nothing is hidden there. */
export const findEnd = async (source: Content): Promise<Result<ForeignEnd>> => {
  const total = sizeOf(source)
  const start = Math.max(0, total - END_LENGTH - MAX_U16 - ZIP64_TAIL_LENGTH)
  const tail = await bytesOf(sliceOf(source, start, total))
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength)
  const [at, another] = candidates(view)
  if (at === undefined) return { diagnostics: [await nothingFound(source)] }
  if (another !== undefined) return { diagnostics: [refuse.endRecord({}, {})] }
  const [disk, directoryDisk, here, count] = [4, 6, 8, 10].map((field) => view.getUint16(at + field, true))
  if (disk !== 0 || directoryDisk !== 0 || here !== count) return { diagnostics: [refuse.endRecord({}, {})] }
  const short = {
    count: count ?? 0,
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  }
  const isZip64 = short.count === MAX_U16 || short.size === MAX_U32 || short.offset === MAX_U32
  const end = isZip64 ? zip64End(view, at) : short
  if (end === undefined) return { diagnostics: [refuse.zip64({}, {})] }
  const expected = start + at - (isZip64 ? ZIP64_TAIL_LENGTH : 0)
  if (end.offset + end.size > expected) return { diagnostics: [refuse.truncated({}, {})] }
  if (end.offset + end.size < expected) return { diagnostics: [refuse.gap({}, {})] }
  return { value: { ...end, hasComment: at + END_LENGTH < view.byteLength }, diagnostics: [] }
}
