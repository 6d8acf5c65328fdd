/** An archive of which only the end has been read, and single records of its directory. */
import { crc32 as portableCrc32 } from '../../base/crc32.js'
import type { Result } from '../../base/diagnostic.js'
import type { RandomAccess } from '../../base/random-access.js'
import { checkSize } from '../../base/zip/check-entries.js'
import type { Crc32 } from '../../base/zip/deflate.js'
import { readRecord } from '../../base/zip/read-directory.js'
import { findDirectory } from '../../base/zip/read-entries.js'
import { readExactly } from '../../base/zip/read-exactly.js'
import type { RecordPlace } from '../../base/zip/record-places.js'
import { overlap } from '../../base/zip/zip-diagnostics.js'
import { localLength, type ZipEnd, type ZipEntry } from '../../base/zip/zip-format.js'
import { defaultZipLimits, type ZipLimits } from '../../base/zip/zip-limits.js'
import type { SourceOptions } from './source.js'

export interface Archive {
  readonly source: RandomAccess
  readonly crc32: Crc32
  readonly end: ZipEnd
  readonly limits: ZipLimits
}

export const openArchive = async (
  source: RandomAccess,
  { limits: asked, crc32 = portableCrc32 }: Pick<SourceOptions, 'limits' | 'crc32'>,
): Promise<Result<Archive>> => {
  const limits = { ...defaultZipLimits, ...asked }
  const { value: end, diagnostics } = await findDirectory(source, limits)
  return end === undefined ? { diagnostics } : { value: { source, crc32, end, limits }, diagnostics }
}

/** Part of the directory, by offsets from its start. */
export const readPart = (
  { source, end }: Archive,
  { start, end: stop }: RecordPlace,
): Promise<Result<Uint8Array>> =>
  readExactly(source, end.offset + start, end.offset + Math.min(stop, end.size))

/** The record that bytes are; neither a value nor a diagnostic where they are not that of the file. */
export const recordIn = (archive: Archive, path: string, bytes: Uint8Array): Result<ZipEntry> => {
  const record = readRecord(bytes, path)
  const entry = record.value
  if (entry === undefined) return record
  const wrongSize = checkSize(entry, archive.limits.file)
  if (wrongSize.length > 0) return { diagnostics: wrongSize }
  const stop = entry.offset + localLength(entry) + entry.packed
  return stop > archive.end.offset ? { diagnostics: [overlap({ file: path }, {})] } : record
}

/** The record of a file that should stand at a place, as {@link recordIn} has it. */
export const recordAt = async (
  archive: Archive,
  path: string,
  place: RecordPlace,
): Promise<Result<ZipEntry>> => {
  const { value: bytes, diagnostics } = await readPart(archive, place)
  return bytes === undefined ? { diagnostics } : recordIn(archive, path, bytes)
}
