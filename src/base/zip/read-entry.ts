/** Takes one file out of an archive of which nothing else is read. */
import type { Diagnostic, Result } from '../diagnostic.js'
import { equalBytes } from '../equal-bytes.js'
import type { RandomAccess } from '../random-access.js'
import type { Content } from '../tree.js'
import type { Crc32 } from './deflate.js'
import { readExactly } from './read-exactly.js'
import { unpack } from './unpack.js'
import * as refuse from './zip-diagnostics.js'
import type { ZipEntry } from './zip-format.js'
import { localHeader, localLength, STORED } from './zip-format.js'

/** How much of a large file is read at a time. */
const PIECE = 1024 * 1024

/** The header before a file must say what the directory says. */
const headerFault = (found: Uint8Array, entry: ZipEntry): readonly Diagnostic[] =>
  equalBytes(found, localHeader(entry)) ? [] : [refuse.localHeaderDiffers({ file: entry.path }, {})]

/** A whole file, in memory. */
export const readEntry = async (
  source: RandomAccess,
  entry: ZipEntry,
  crc32?: Crc32,
): Promise<Result<Uint8Array>> => {
  const length = localLength(entry)
  const read = await readExactly(source, entry.offset, entry.offset + length + entry.packed)
  if (read.value === undefined) return read
  const diagnostics = headerFault(read.value.subarray(0, length), entry)
  return diagnostics.length > 0 ? { diagnostics } : unpack(read.value.subarray(length), entry, crc32)
}

/**
 * The bytes of a stored file piece by piece. The last thing that comes is what was found wrong; then the pieces before it
 * are not the file.
 */
export async function* piecesOf(
  source: RandomAccess,
  entry: ZipEntry,
  crc32: Crc32,
): AsyncGenerator<Uint8Array, readonly Diagnostic[]> {
  const length = localLength(entry)
  const header = await readExactly(source, entry.offset, entry.offset + length)
  if (header.value === undefined) return header.diagnostics
  const fault = headerFault(header.value, entry)
  if (fault.length > 0) return fault
  const start = entry.offset + length
  const end = start + entry.packed
  let crc = 0
  for (let at = start; at < end; at += PIECE) {
    const { value, diagnostics } = await readExactly(source, at, Math.min(end, at + PIECE))
    if (value === undefined) return diagnostics
    crc = crc32(value, crc)
    yield value
  }
  return crc === entry.crc ? [] : [refuse.wrongChecksum({ file: entry.path }, {})]
}

/** A stored file by reference, where its source can give it so; it has not been looked at. */
export const referTo = (source: RandomAccess, entry: ZipEntry): Content | undefined => {
  const start = entry.offset + localLength(entry)
  return entry.method === STORED ? source.slice?.(start, start + entry.packed) : undefined
}
