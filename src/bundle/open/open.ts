/** Opens a bundle to read parts of it: the manifest now, everything else when it is asked for. */
import type { Result } from '../../base/diagnostic.js'
import { sha256 } from '../../base/hash.js'
import type { RandomAccess } from '../../base/random-access.js'
import type { AnyManifest } from '../../model/formats.js'
import { FORMAT_VERSION, type Manifest } from '../../model/manifest.js'
import { migrateManifest } from '../migrate.js'
import { openArchive } from './archive.js'
import { locate } from './locate.js'
import { fileReader, makeReader, type Opened } from './make-reader.js'
import { openManifest } from './open-manifest.js'
import { readModel } from './read-model.js'
import type { Reader } from './reader.js'
import { type Source, type SourceOptions, withAccess } from './source.js'

export interface OpenOptions extends SourceOptions {
  /** The identity it must have, `sha256:…`: what a catalogue said, or what was read before. */
  readonly identity?: string
}

const isNewest = (manifest: AnyManifest): manifest is Manifest => manifest.formatVersion === FORMAT_VERSION

const openSource = async (
  source: RandomAccess,
  { createHash = sha256, identity, ...options }: OpenOptions,
): Promise<Result<Reader>> => {
  const archive = await openArchive(source, options)
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
export const open = (source: Source, options: OpenOptions = {}): Promise<Result<Reader>> =>
  withAccess(source, options, (access) => openSource(access, options))
