/** Opens a bundle that was verified before, to read single files of it at once: its manifest is not read. */
import type { Result } from '../../base/diagnostic.js'
import { type CreateHash, hashOf, sha256 } from '../../base/hash.js'
import type { Content } from '../../base/tree.js'
import { findRecord } from '../../base/zip/find-record.js'
import { readEntry } from '../../base/zip/read-entry.js'
import { brokenDirectory } from '../../base/zip/zip-diagnostics.js'
import type { RichText } from '../../model/scalar.js'
import { checkSize } from '../check-sizes.js'
import { changedFile } from '../diagnostics.js'
import { type Archive, openArchive, readPart, recordIn } from './archive.js'
import { lessonReader } from './lesson-reader.js'
import { type Source, type SourceOptions, withAccess } from './source.js'

/**
 * Reads single files of a bundle that was verified before. Neither a value nor a diagnostic means that the bundle has no such
 * thing.
 */
export interface VerifiedReader {
  /** A lesson as HTML and as plain text; without an id, the course document. */
  lesson(id?: string): Promise<Result<RichText>>
  /**
   * A file of the manifest, whole and in memory.
   *
   * @param sha256 what the manifest said of the file when the bundle was verified: another content is then refused
   */
  file(path: string, sha256?: string): Promise<Result<Content>>
  /** Lets go of the file behind it. */
  close(): Promise<void>
}

/** Everything that a manifest lists stands there, and in a verified bundle nothing else does. */
const PAYLOAD = 'data/'

const makeReader = (archive: Archive, directory: Uint8Array, createHash: CreateHash): VerifiedReader => {
  const file = async (path: string, sha256?: string): Promise<Result<Content>> => {
    if (!path.startsWith(PAYLOAD)) return { diagnostics: [] }
    const found = findRecord(directory, archive.end.count, path)
    if (found.value === undefined) return { diagnostics: found.diagnostics }
    const { start, end } = found.value
    const { value: entry, diagnostics } = recordIn(archive, path, directory.subarray(start, end))
    if (entry === undefined)
      return { diagnostics: diagnostics.length > 0 ? diagnostics : [brokenDirectory({}, {})] }
    const large = checkSize(path, entry.size)
    if (large.length > 0) return { diagnostics: large }
    const read = await readEntry(archive.source, entry, archive.crc32)
    const isProved = sha256 === undefined || read.value === undefined
    return isProved || (await hashOf(read.value, createHash)) === sha256
      ? read
      : { diagnostics: [changedFile({ file: path }, {})] }
  }
  return {
    lesson: lessonReader((path) => file(path)),
    file,
    close: async () => archive.source.close?.(),
  }
}

/**
 * Opens a bundle that **you have verified**, by `decode` or `verify`, when you took it in, and have kept since where nobody
 * else can write. One page of a large bundle then comes in a few milliseconds.
 *
 * **Checked** is the file that you read: its headers, that it is as large as they say and the limits allow, and its CRC-32,
 * which finds what a disk spoils. By its SHA-256, which you kept of the manifest, it is the file that you verified, whoever
 * wrote to the disk.
 *
 * **Not checked** are the manifest, the identity, all other files, and the form of what you read. Without a SHA-256, the
 * HTML of a bundle that somebody has put in its place runs in your pages. Open what you have not verified with `open`.
 *
 * `kebao/node` has an `openVerified` that takes a path as well.
 *
 * @example
 * const { value: reader } = await openVerified(blob)
 * const { value: page } = await reader.file('data/lessons/know-your-phone.html', kept.sha256)
 */
export const openVerified = (
  source: Source,
  { createHash = sha256, ...options }: SourceOptions = {},
): Promise<Result<VerifiedReader>> =>
  withAccess(source, options, async (access) => {
    const { value: archive, diagnostics } = await openArchive(access, options)
    if (archive === undefined) return { diagnostics }
    const directory = await readPart(archive, { start: 0, end: archive.end.size })
    return directory.value === undefined
      ? { diagnostics: directory.diagnostics }
      : { value: makeReader(archive, directory.value, createHash), diagnostics: [] }
  })
