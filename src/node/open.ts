/** Opens a bundle to read parts of it, also by its path. */
import { fileURLToPath } from 'node:url'
import { type OpenOptions, open as openInCore, type Reader, type Result, type Source } from '../index.js'
import { fileSource } from './file-source.js'
import { nativeSha256 } from './native-hash.js'

/**
 * The `open` of the core, which also takes a path or a `file:` address and hashes by OpenSSL. A file stays open until
 * `reader.close()`.
 *
 * @throws KebaoError when the disk refuses the file
 *
 * @example
 * const { value: reader, diagnostics } = await open('phone-basics-1.0.0.kebao')
 */
export const open = async (source: string | Source, options: OpenOptions = {}): Promise<Result<Reader>> => {
  const isFile = source instanceof URL && source.protocol === 'file:'
  const path = isFile ? fileURLToPath(source) : source
  return openInCore(typeof path === 'string' ? await fileSource(path) : path, {
    createHash: nativeSha256,
    ...options,
  })
}
