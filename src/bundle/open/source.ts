/** Where a bundle can be opened, and what its reader may be told of that. */
import type { Result } from '../../base/diagnostic.js'
import type { CreateHash } from '../../base/hash.js'
import { type HttpOptions, httpSource } from '../../base/http/http-source.js'
import { accessTo, type RandomAccess } from '../../base/random-access.js'
import type { Crc32 } from '../../base/zip/deflate.js'
import type { ZipLimits } from '../../base/zip/zip-limits.js'

/** Where a bundle can be opened. */
export type Source = Blob | Uint8Array | URL | RandomAccess

export interface SourceOptions {
  /** SHA-256 of the platform, where it has a faster one than JavaScript. */
  readonly createHash?: CreateHash
  /** CRC-32 of the platform. */
  readonly crc32?: Crc32
  /** How much the bundle may ask of its reader. */
  readonly limits?: Partial<ZipLimits>
  /** How a server is asked, for a URL. */
  readonly http?: HttpOptions
}

const accessOf = async (source: Source, http: HttpOptions | undefined): Promise<Result<RandomAccess>> => {
  if (source instanceof URL) return httpSource(source, http)
  const isHere = source instanceof Blob || source instanceof Uint8Array
  return { value: isHere ? accessTo(source) : source, diagnostics: [] }
}

/** Makes a reader of a source, and lets go of the source where none comes of it. */
export const withAccess = async <T>(
  source: Source,
  { http }: SourceOptions,
  read: (access: RandomAccess) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const { value: access, diagnostics } = await accessOf(source, http)
  if (access === undefined) return { diagnostics }
  let opened: Result<T> = { diagnostics: [] }
  try {
    opened = await read(access)
  } finally {
    if (opened.value === undefined) await access.close?.()
  }
  return opened
}
