/** Opens a bundle to read parts of it, also by its path. */
import { fileURLToPath } from 'node:url'
import {
  type OpenOptions,
  open as openInCore,
  openVerified as openVerifiedInCore,
  type Reader,
  type Result,
  type Source,
  type SourceOptions,
  type VerifiedReader,
} from '../index.js'
import { fileSource } from './file-source.js'
import { nativeCrc32 } from './native-archive.js'
import { nativeSha256 } from './native-hash.js'

const native = { createHash: nativeSha256, ...(nativeCrc32 && { crc32: nativeCrc32 }) }

const sourceOf = (source: string | Source): Source | Promise<Source> => {
  const isFile = source instanceof URL && source.protocol === 'file:'
  const path = isFile ? fileURLToPath(source) : source
  return typeof path === 'string' ? fileSource(path) : path
}

/**
 * The `open` of the core, which also takes a path or a `file:` address and hashes by OpenSSL and zlib. A
 * file stays open until `reader.close()`.
 *
 * @throws KebaoError when the disk refuses the file
 *
 * @example
 * const { value: reader, diagnostics } = await open('phone-basics-1.0.0.kebao')
 */
export const open = async (source: string | Source, options: OpenOptions = {}): Promise<Result<Reader>> =>
  openInCore(await sourceOf(source), { ...native, ...options })

/**
 * The `openVerified` of the core, for a bundle that you have verified and kept, in the same way: by its path, hashed by
 * OpenSSL and zlib, open until `reader.close()`.
 *
 * @throws KebaoError when the disk refuses the file
 *
 * @example
 * const { value: reader } = await openVerified('phone-basics-1.0.0.kebao')
 * const { value: page } = await reader.file('data/lessons/know-your-phone.html', kept.sha256)
 */
export const openVerified = async (
  source: string | Source,
  options: SourceOptions = {},
): Promise<Result<VerifiedReader>> => openVerifiedInCore(await sourceOf(source), { ...native, ...options })
