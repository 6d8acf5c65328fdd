/** Bundle ↔ archive: a `.kebao` file is a strict zip, written and read by the same rules. */
import type { Result } from '../base/diagnostic.js'
import type { CreateHash } from '../base/hash.js'
import { portableDeflate } from '../base/zip/deflate.js'
import type { PackOptions } from '../base/zip/pack-entry.js'
import { readZip } from '../base/zip/read-zip.js'
import { writeZip, zipPieces } from '../base/zip/write-zip.js'
import type { WriteZipOptions } from '../base/zip/zip-parts.js'
import { type Bundle, paths } from './bundle.js'
import { copiesFrom, type EarlierArchive } from './earlier.js'
import { type VerifyOptions, verify } from './verify.js'

/** The name of a bundle's file: the slug and the version. */
export const bundleFileName = ({ manifest }: Bundle): string =>
  `${manifest.id.slice(manifest.id.indexOf('/') + 1)}-${manifest.version}.kebao`

/** How an archive is made; none of it changes what the bundle is. */
export interface ArchiveOptions extends Pick<PackOptions, 'deflate' | 'crc32'> {
  /** An archive of which files that have not changed are taken as they stand. The outcome is the same without it. */
  readonly earlier?: EarlierArchive
  /** SHA-256 of the platform, by which `earlier` is known. */
  readonly createHash?: CreateHash
}

const zipOptions = async (bundle: Bundle, options: ArchiveOptions): Promise<WriteZipOptions> => {
  const { earlier, createHash, deflate = portableDeflate, crc32 } = options
  const copyOf = earlier && (await copiesFrom(earlier, bundle, deflate.id, createHash))
  return { first: paths.manifest, deflate, ...(crc32 && { crc32 }), ...(copyOf && { copyOf }) }
}

/**
 * The archive of a bundle, and media is not read into memory. The same bundle always gives the same bytes; those of a
 * `deflate` that is passed are its own, and an archive made with another holds the same bundle, with the same identity.
 *
 * @example
 * const archive = await encode(bundle)
 */
export const encode = async (bundle: Bundle, options: ArchiveOptions = {}): Promise<Blob> =>
  writeZip(bundle.tree, await zipOptions(bundle, options))

/**
 * The archive of {@link encode} piece by piece, for a file or a network: however large the bundle is, little of its archive is
 * in memory. Each piece is good until the next is asked for.
 *
 * @example
 * await writeFile('phone-basics-1.0.0.kebao', encodePieces(bundle, nativeArchive))
 */
export async function* encodePieces(
  bundle: Bundle,
  options: ArchiveOptions = {},
): AsyncGenerator<Uint8Array> {
  yield* zipPieces(bundle.tree, await zipOptions(bundle, options))
}

/** What `decode` and `repack` may be told: the limits are for an archive and for what comes out of it. */
export type DecodeOptions = VerifyOptions

/**
 * Opens an archive that nobody vouches for: the zip is checked byte by byte, then every file against the manifest.
 *
 * @example
 * const { value: bundle, diagnostics } = await decode(bytes)
 */
export const decode = async (
  archive: Blob | Uint8Array,
  options: DecodeOptions = {},
): Promise<Result<Bundle>> => {
  const { limits = {} } = options
  const { value: tree, diagnostics } = await readZip(archive, { first: paths.manifest, limits })
  return tree === undefined || diagnostics.length > 0 ? { diagnostics } : verify(tree, options)
}
