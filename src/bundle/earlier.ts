/** Takes files that have not changed out of an earlier archive as they stand there, instead of deflating them again. */
import { type CreateHash, hashOf, sha256 } from '../base/hash.js'
import { accessTo } from '../base/random-access.js'
import { bytesOf, type Content, sliceOf } from '../base/tree.js'
import type { PackOptions } from '../base/zip/pack-entry.js'
import { readContent } from '../base/zip/read-content.js'
import { findDirectory, readEntries } from '../base/zip/read-entries.js'
import { DEFLATED, localLength, type ZipEntry } from '../base/zip/zip-format.js'
import { defaultZipLimits } from '../base/zip/zip-limits.js'
import { type Bundle, paths } from './bundle.js'
import { readManifest } from './read-manifest.js'

/**
 * An archive that the caller wrote earlier, of any version of the course, with what the caller wrote down about it then. No
 * archive can show by which encoder it was made, and what is taken from it is not inflated to see what it is: so whoever
 * keeps this record vouches for it, and must keep it where nobody else writes.
 */
export interface EarlierArchive {
  readonly archive: Content
  /** SHA-256 of the archive, in hexadecimal. An archive that has another is not used. */
  readonly sha256: string
  /** The `id` of the `Deflate` that made it. What another encoder made is not used. */
  readonly deflate: string
}

type CopyOf = NonNullable<PackOptions['copyOf']>

/** The deflated files of an archive by the SHA-256 of their content, as its manifest has it. */
const deflatedIn = async (archive: Content): Promise<ReadonlyMap<string, ZipEntry>> => {
  const source = accessTo(archive)
  const { value: end } = await findDirectory(source, defaultZipLimits)
  const { value: entries = [] } = end ? await readEntries(source, end, defaultZipLimits, paths.manifest) : {}
  const [first] = entries
  if (first?.path !== paths.manifest) return new Map()
  const { value: text } = await readContent(archive, first)
  const { value: manifest } = readManifest(text && new TextDecoder().decode(await bytesOf(text)))
  const hashes = new Map(manifest?.files.map(({ path, sha256: hash }) => [path, hash]))
  const found = new Map<string, ZipEntry>()
  for (const entry of entries) {
    const hash = hashes.get(entry.path)
    if (hash !== undefined && entry.method === DEFLATED) found.set(hash, entry)
  }
  return found
}

/**
 * Finds what an earlier archive has of the files of a bundle; undefined where the archive is not the one that was vouched for,
 * or not of this encoder.
 *
 * @param encoder the `id` of the `Deflate` that the new archive is made with
 */
export const copiesFrom = async (
  { archive, sha256: expected, deflate }: EarlierArchive,
  { manifest }: Bundle,
  encoder: string,
  createHash: CreateHash = sha256,
): Promise<CopyOf | undefined> => {
  if (deflate !== encoder || (await hashOf(archive, createHash)) !== expected) return undefined
  const entries = await deflatedIn(archive)
  const hashes = new Map(manifest.files.map(({ path, sha256: hash }) => [path, hash]))
  return async (path, bytes, crc) => {
    const entry = entries.get(hashes.get(path) ?? '')
    if (entry === undefined || entry.size !== bytes.length || entry.crc !== crc) return undefined
    const start = entry.offset + localLength(entry)
    const data = await bytesOf(sliceOf(archive, start, start + entry.packed))
    return { method: DEFLATED, crc, packed: entry.packed, size: entry.size, data }
  }
}
