/** Reads a zip that nobody vouches for: exactly the archives that `writeZip` writes, and no others. */
import type { Diagnostic, Result } from '../diagnostic.js'
import { equalBytes } from '../equal-bytes.js'
import { accessTo } from '../random-access.js'
import type { Content, Tree } from '../tree.js'
import { bytesOf, sliceOf, tree } from '../tree.js'
import { readContent } from './read-content.js'
import { findDirectory, readEntries } from './read-entries.js'
import * as refuse from './zip-diagnostics.js'
import type { ZipEntry } from './zip-format.js'
import { localHeader } from './zip-format.js'
import type { ZipLimits } from './zip-limits.js'
import { defaultZipLimits } from './zip-limits.js'

export interface ReadZipOptions {
  /** The path that must stand first, where the archive has it: the `first` that it was written with. */
  readonly first?: string
  /** Limits that differ from {@link defaultZipLimits}. */
  readonly limits?: Partial<ZipLimits>
}

/** Programs that read files one after another see the local headers only: they must say the same. */
const checkLocalHeaders = async (source: Content, entries: readonly ZipEntry[]): Promise<Diagnostic[]> => {
  const diagnostics: Diagnostic[] = []
  for (const entry of entries) {
    const expected = localHeader(entry)
    const found = await bytesOf(sliceOf(source, entry.offset, entry.offset + expected.length))
    if (!equalBytes(found, expected)) diagnostics.push(refuse.localHeaderDiffers({ file: entry.path }, {}))
  }
  return diagnostics
}

/** The files of an archive whose every header has been found to be as kebao writes it. */
const soundEntries = async (
  source: Content,
  { first, limits: changed }: ReadZipOptions,
): Promise<Result<readonly ZipEntry[]>> => {
  const limits = { ...defaultZipLimits, ...changed }
  const access = accessTo(source)
  const { value: end, diagnostics } = await findDirectory(access, limits)
  if (end === undefined) return { diagnostics }
  const read = await readEntries(access, end, limits, first)
  if (read.value === undefined) return read
  return { value: read.value, diagnostics: await checkLocalHeaders(source, read.value) }
}

/**
 * Reads an archive in which every byte but the contents must be the one that {@link writeZip} writes, so
 * that all zip readers find the same files in it and no byte can be changed unseen. Deflated contents
 * may come from any encoder.
 *
 * It goes through gates: the end of the archive, its directory, where the files stand, their own headers,
 * and at last their contents. Each gate reports all it finds, and none is opened before the one ahead
 * was passed; so nothing is inflated before the whole structure is known to be sound.
 *
 * Large stored files come as references into `source`, without being held in memory.
 *
 * @example
 * const { value, diagnostics } = await readZip(file, { first: 'kebao.json' })
 */
export const readZip = async (
  source: Blob | Uint8Array,
  options: ReadZipOptions = {},
): Promise<Result<Tree>> => {
  // A Node `Buffer` would hand its kind on to every file taken from it.
  const archive =
    source instanceof Blob ? source : new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
  const { value: entries, diagnostics } = await soundEntries(archive, options)
  if (entries === undefined || diagnostics.length > 0) return { diagnostics }
  const files = new Map<string, Content>()
  const faults: Diagnostic[] = []
  for (const entry of entries) {
    const content = await readContent(archive, entry)
    if (content.value === undefined) faults.push(...content.diagnostics)
    else files.set(entry.path, content.value)
  }
  return faults.length > 0 ? { diagnostics: faults } : tree(files)
}
