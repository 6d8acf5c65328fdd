/** Bundle ↔ archive: a `.kebao` file is a strict zip, written and read by the same rules. */
import type { Result } from '../base/diagnostic.js'
import { readZip } from '../base/zip/read-zip.js'
import { writeZip } from '../base/zip/write-zip.js'
import { type Bundle, paths } from './bundle.js'
import { type VerifyOptions, verify } from './verify.js'

/** The name of a bundle's file: the slug and the version. */
export const bundleFileName = ({ manifest }: Bundle): string =>
  `${manifest.id.slice(manifest.id.indexOf('/') + 1)}-${manifest.version}.kebao`

/** The archive of a bundle; the same bundle always gives the same bytes, and media is not read into memory. */
export const encode = (bundle: Bundle): Promise<Blob> => writeZip(bundle.tree, { first: paths.manifest })

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
