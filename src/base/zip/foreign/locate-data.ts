/** Finds where the content of each file stands, and refuses an archive that holds anything else. */
import type { Diagnostic, Result } from '../../diagnostic.js'
import { equalBytes } from '../../equal-bytes.js'
import type { Content } from '../../tree.js'
import { bytesOf, sliceOf } from '../../tree.js'
import { DESCRIPTOR_FLAG, ENCRYPTION_FLAGS } from '../central-record.js'
import * as refuse from '../zip-diagnostics.js'
import type { ZipEnd } from '../zip-format.js'
import { extraFields, widened } from './extra-fields.js'
import type { ForeignEntry } from './foreign-entries.js'

/** An entry, and where its content begins. */
export interface LocatedEntry extends ForeignEntry {
  readonly start: number
}

const HEADER_LENGTH = 30

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * §4.3.7: the header before a file's content must speak of the same file as the directory.
 *
 * @param next where the next file begins: nothing is read beyond, so that no byte is read for two files
 */
const locate = async (
  source: Content,
  entry: ForeignEntry,
  next: number,
): Promise<LocatedEntry | undefined> => {
  const { offset, name, flags } = entry
  const fixed = await bytesOf(sliceOf(source, offset, offset + HEADER_LENGTH))
  if (fixed.length < HEADER_LENGTH) return undefined
  const view = viewOf(fixed)
  const nameEnd = offset + HEADER_LENGTH + view.getUint16(26, true)
  const start = nameEnd + view.getUint16(28, true)
  if (start > next) return undefined
  const rest = await bytesOf(sliceOf(source, offset + HEADER_LENGTH, start))
  const localName = rest.subarray(0, view.getUint16(26, true))
  const fields = extraFields(rest.subarray(localName.length))
  const [size, packed] = widened([view.getUint32(22, true), view.getUint32(18, true)], fields) ?? []
  const isLater = (flags & DESCRIPTOR_FLAG) !== 0
  const localFlags = view.getUint16(6, true)
  const agrees =
    view.getUint32(0, true) === 0x04034b50 &&
    ((localFlags ^ flags) & (DESCRIPTOR_FLAG | ENCRYPTION_FLAGS)) === 0 &&
    view.getUint16(8, true) === entry.method &&
    equalBytes(localName, name) &&
    // §4.4.4 bit 3: what follows the content may be left out here.
    (isLater || (view.getUint32(14, true) === entry.crc && size === entry.size && packed === entry.packed))
  return agrees ? { ...entry, start } : undefined
}

/** §4.3.9: with or without its signature, in 32 or in 64 bits. */
const isDescriptor = (bytes: Uint8Array, { crc, packed, size }: ForeignEntry): boolean => {
  const view = viewOf(bytes)
  const isSigned = bytes.length === 16 || bytes.length === 24
  if (isSigned && view.getUint32(0, true) !== 0x08074b50) return false
  const at = isSigned ? 4 : 0
  const isWide = bytes.length >= 20
  if (![12, 16, 20, 24].includes(bytes.length) || view.getUint32(at, true) !== crc) return false
  const numberAt = (offset: number): number =>
    isWide ? Number(view.getBigUint64(at + offset, true)) : view.getUint32(at + offset, true)
  return numberAt(4) === packed && numberAt(isWide ? 12 : 8) === size
}

/** What may stand between one file and the next: nothing, or the sizes of a file that was written as a stream. */
const isFiller = async (source: Content, entry: ForeignEntry, from: number, to: number): Promise<boolean> =>
  from === to ||
  ((entry.flags & DESCRIPTOR_FLAG) !== 0 &&
    to - from <= 24 &&
    isDescriptor(await bytesOf(sliceOf(source, from, to)), entry))

/** Every byte up to the directory belongs to one file: none hides, none is read twice. */
export const locateData = async (
  source: Content,
  entries: readonly ForeignEntry[],
  end: ZipEnd,
): Promise<Result<readonly LocatedEntry[]>> => {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset)
  const located: LocatedEntry[] = []
  const first = sorted[0]?.offset ?? end.offset
  const diagnostics: Diagnostic[] = first > 0 ? [refuse.gap({}, {})] : []
  // Each kind of fault is told once: the first file says where the archive went wrong.
  const tell = (diagnostic: Diagnostic): void => {
    if (!diagnostics.some(({ code }) => code === diagnostic.code)) diagnostics.push(diagnostic)
  }
  for (const [index, entry] of sorted.entries()) {
    const file = { file: entry.path }
    const next = sorted[index + 1]?.offset ?? end.offset
    if (entry.offset + HEADER_LENGTH + entry.name.length + entry.packed > next) {
      tell(refuse.overlap(file, {}))
      continue
    }
    const found = await locate(source, entry, next)
    if (found === undefined) {
      tell(refuse.localHeaderDiffers(file, {}))
      continue
    }
    const stop = found.start + entry.packed
    if (stop > next) tell(refuse.overlap(file, {}))
    else if (!(await isFiller(source, entry, stop, next))) tell(refuse.gap(file, {}))
    located.push(found)
  }
  return diagnostics.length > 0 ? { diagnostics } : { value: located, diagnostics }
}
