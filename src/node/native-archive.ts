/** Archives by zlib: deflated three times as fast as by the portable encoder, to other bytes of the same content. */
import zlib from 'node:zlib'
import type { ArchiveOptions, Crc32, Deflate } from '../index.js'
import { nativeSha256 } from './native-hash.js'

/** Every parameter that zlib has, so that no default of a later Node changes a byte. */
const PARAMETERS = {
  level: 6,
  memLevel: 8,
  windowBits: 15,
  strategy: zlib.constants.Z_DEFAULT_STRATEGY,
} as const

/**
 * DEFLATE by the zlib that Node was built with. One build always gives the same bytes; another version, or one for another
 * processor, may give others, which inflate to the same.
 */
export const nativeDeflate: Deflate = Object.assign(
  (bytes: Uint8Array): Uint8Array => zlib.deflateRawSync(bytes, PARAMETERS),
  { id: `zlib-${process.versions.zlib}-${process.arch}-6` },
)

/** CRC-32 by zlib; undefined in a Node that does not have it (21, and 22.0 and 22.1). */
export const nativeCrc32: Crc32 | undefined =
  typeof zlib.crc32 === 'function' ? (bytes, before) => zlib.crc32(bytes, before) : undefined

/**
 * All that Node does faster than JavaScript when an archive is written.
 *
 * @example
 * await writeFile('phone-basics-1.0.0.kebao', encodePieces(bundle, nativeArchive))
 */
export const nativeArchive = {
  deflate: nativeDeflate,
  createHash: nativeSha256,
  ...(nativeCrc32 && { crc32: nativeCrc32 }),
} satisfies ArchiveOptions
