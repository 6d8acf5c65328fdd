/** Opens a bundle to read parts of it: the manifest now, everything else when it is asked for. */
import type { Result } from '../../base/diagnostic.js'
import { type CreateHash, sha256 } from '../../base/hash.js'
import { type HttpOptions, httpSource } from '../../base/http/http-source.js'
import { accessTo, type RandomAccess } from '../../base/random-access.js'
import { defaultZipLimits, type ZipLimits } from '../../base/zip/zip-limits.js'
import type { AnyManifest } from '../../model/formats.js'
import { FORMAT_VERSION, type Manifest } from '../../model/manifest.js'
import { migrateManifest } from '../migrate.js'
import { openArchive } from './archive.js'
import { locate } from './locate.js'
import { fileReader, makeReader, type Opened } from './make-reader.js'
import { openManifest } from './open-manifest.js'
import { readModel } from './read-model.js'
import type { Reader } from './reader.js'

/** Where a bundle can be opened. */
export type Source = Blob | Uint8Array | URL | RandomAccess

export interface OpenOptions {
  /** SHA-256 of the platform, where it has a faster one than JavaScript. */
  readonly createHash?: CreateHash
  /** How much the bundle may ask of its reader. */
  readonly limits?: Partial<ZipLimits>
  /** The identity it must have, `sha256:…`: what a catalogue said, or what was read before. */
  readonly identity?: string
  /** How a server is asked, for a URL. */
  readonly http?: HttpOptions
}

const accessOf = async (source: Source, http: HttpOptions | undefined): Promise<Result<RandomAccess>> => {
  if (source instanceof URL) return httpSource(source, http)
  const isHere = source instanceof Blob || source instanceof Uint8Array
  return { value: isHere ? accessTo(source) : source, diagnostics: [] }
}

const isNewest = (manifest: AnyManifest): manifest is Manifest => manifest.formatVersion === FORMAT_VERSION

const openSource = async (
  source: RandomAccess,
  { createHash = sha256, limits, identity }: OpenOptions,
): Promise<Result<Reader>> => {
  const archive = await openArchive(source, { ...defaultZipLimits, ...limits })
  if (archive.value === undefined) return { diagnostics: archive.diagnostics }
  const read = await openManifest(archive.value, createHash, identity)
  if (read.value === undefined) return { diagnostics: read.diagnostics }
  const { manifest } = read.value
  const located = await locate(archive.value, manifest)
  if (located.value === undefined) return { diagnostics: located.diagnostics }
  const opened: Opened = { ...read.value, archive: archive.value, located: located.value, createHash }
  if (isNewest(manifest)) return { value: makeReader(opened, manifest), diagnostics: [] }
  // What the newest format adds to the manifest may follow from the model.
  const model = await readModel(manifest, fileReader(opened).read, createHash)
  if (model.value === undefined) return { diagnostics: model.diagnostics }
  return { value: makeReader(opened, migrateManifest(manifest, model.value, createHash)), diagnostics: [] }
}

/**
 * Opens a bundle without reading it: of a file, a `Blob`, bytes, or a file on a server that answers range requests. What
 * is then read of it is checked as `decode` checks it, but only that; to import a whole bundle, use `decode`.
 *
 * `kebao/node` has an `open` that takes a path as well.
 *
 * @example
 * const { value: reader, diagnostics } = await open(new URL('https://example.org/phone-basics-1.0.0.kebao'))
 * const { value: lesson } = await reader.lesson('know-your-phone')
 * page.innerHTML = lesson.html
 */
export const open = async (source: Source, options: OpenOptions = {}): Promise<Result<Reader>> => {
  const { value: access, diagnostics } = await accessOf(source, options.http)
  if (access === undefined) return { diagnostics }
  let opened: Result<Reader> = { diagnostics: [] }
  try {
    opened = await openSource(access, options)
  } finally {
    if (opened.value === undefined) await access.close?.()
  }
  return opened
}
