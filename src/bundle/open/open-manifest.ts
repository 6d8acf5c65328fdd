/** Reads the manifest of an archive, and nothing else of it. */
import type { Result } from '../../base/diagnostic.js'
import { type CreateHash, hashOf } from '../../base/hash.js'
import { strictUtf8 } from '../../base/strict-utf8.js'
import { readEntry } from '../../base/zip/read-entry.js'
import { recordPlaces } from '../../base/zip/record-places.js'
import { totalTooLarge } from '../../base/zip/zip-diagnostics.js'
import type { AnyManifest } from '../../model/formats.js'
import { paths } from '../bundle.js'
import { checkManifest } from '../check-manifest.js'
import { checkSize } from '../check-sizes.js'
import { readManifest } from '../read-manifest.js'
import { type Archive, recordAt } from './archive.js'
import { otherIdentity } from './diagnostics.js'
import { explain } from './explain.js'

export interface OpenedManifest {
  readonly manifest: AnyManifest
  readonly identity: string
  /** `kebao.json` as it stands in the archive. */
  readonly bytes: Uint8Array
}

/** Its name alone says where its record ends. */
const FIRST = { start: 0, end: recordPlaces(paths.manifest, []).end }

/** The manifest is the first file, and its record the first of the directory. */
const manifestBytes = async (archive: Archive): Promise<Result<Uint8Array>> => {
  const { value: entry, diagnostics } = await recordAt(archive, paths.manifest, FIRST)
  if (entry?.offset === 0) {
    const large = checkSize(paths.manifest, entry.size)
    return large.length > 0 ? { diagnostics: large } : readEntry(archive.source, entry, archive.crc32)
  }
  return { diagnostics: diagnostics.length > 0 ? diagnostics : await explain(archive) }
}

/** @param expected the identity that it must have, where somebody knows it */
export const openManifest = async (
  archive: Archive,
  createHash: CreateHash,
  expected?: string,
): Promise<Result<OpenedManifest>> => {
  const { value: bytes, diagnostics } = await manifestBytes(archive)
  if (bytes === undefined) return { diagnostics }
  const identity = `sha256:${await hashOf(bytes, createHash)}`
  if (expected !== undefined && expected !== identity)
    return { diagnostics: [otherIdentity({ file: paths.manifest }, {})] }
  const read = readManifest(strictUtf8(bytes))
  const manifest = read.value
  if (manifest === undefined) return { diagnostics: read.diagnostics }
  const size = manifest.files.reduce((sum, file) => sum + file.size, 0)
  const limit = archive.limits.total
  const found = [
    ...read.diagnostics,
    ...checkManifest(manifest, archive.limits),
    ...(size > limit ? [totalTooLarge({}, { size, limit })] : []),
  ]
  return found.length > 0 ? { diagnostics: found } : { value: { manifest, identity, bytes }, diagnostics: [] }
}
