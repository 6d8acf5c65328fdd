/** Reads one file of a bundle, and proves it by what the manifest says of it. */
import type { Diagnostic, Result } from '../../base/diagnostic.js'
import { type CreateHash, hashOf } from '../../base/hash.js'
import type { Content } from '../../base/tree.js'
import { piecesOf, readEntry, referTo } from '../../base/zip/read-entry.js'
import type { ZipEntry } from '../../base/zip/zip-format.js'
import type { Asset } from '../../model/asset.js'
import { changedFile } from '../diagnostics.js'
import type { Archive } from './archive.js'

/** Below this size a file is held in memory, even where it could be had by reference. */
const SMALL = 1024 * 1024

/** Where the pieces of a file go before it is known whether they are the file. */
export type Take = (piece: Uint8Array) => Promise<void> | void

/** Hands a stored file on piece by piece; what it was is known at the end. */
export const passOn = async (
  { source, crc32 }: Archive,
  entry: ZipEntry,
  { path, size, sha256 }: Asset,
  createHash: CreateHash,
  take: Take,
): Promise<readonly Diagnostic[]> => {
  const changed = [changedFile({ file: path }, {})]
  if (entry.size !== size) return changed
  const hash = createHash()
  const pieces = piecesOf(source, entry, crc32)
  let next = await pieces.next()
  for (; next.done !== true; next = await pieces.next()) {
    hash.update(next.value)
    await take(next.value)
  }
  const found = next.value
  return found.length > 0 || hash.digest() === sha256 ? found : changed
}

/** A whole file: by reference where it is large and its source can refer to it, else in memory. */
export const readFile = async (
  archive: Archive,
  entry: ZipEntry,
  asset: Asset,
  createHash: CreateHash,
): Promise<Result<Content>> => {
  const { path, size, sha256 } = asset
  if (entry.size !== size) return { diagnostics: [changedFile({ file: path }, {})] }
  const reference = size > SMALL ? referTo(archive.source, entry) : undefined
  if (reference !== undefined) {
    const diagnostics = await passOn(archive, entry, asset, createHash, () => undefined)
    return diagnostics.length > 0 ? { diagnostics } : { value: reference, diagnostics }
  }
  const read = await readEntry(archive.source, entry, archive.crc32)
  if (read.value === undefined) return read
  return (await hashOf(read.value, createHash)) === sha256
    ? read
    : { diagnostics: [changedFile({ file: path }, {})] }
}
