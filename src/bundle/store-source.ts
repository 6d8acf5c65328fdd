/** Puts the author's files into a bundle: documents byte for byte, media under the name of its content and its kind. */
import type { Diagnostic } from '../base/diagnostic.js'
import { type CreateHash, hashOf } from '../base/hash.js'
import { isSafePath } from '../base/safe-path.js'
import type { Content } from '../base/tree.js'
import type { Manifest } from '../model/manifest.js'
import { mediaTypeOf } from '../model/media-type.js'
import type { Package } from '../parse/package.js'
import { assetPaths } from '../render/asset-paths.js'
import { paths } from './bundle.js'
import { foreignFile, longPath } from './diagnostics.js'

export interface StoredSource {
  readonly files: ReadonlyMap<string, Content>
  /** SHA-256 by path in the bundle, of what was hashed to name it. */
  readonly digests: ReadonlyMap<string, string>
  /** Path in the bundle by path in the package, for what is media. */
  readonly assets: ReadonlyMap<string, string>
  readonly source: Manifest['source']
  readonly diagnostics: readonly Diagnostic[]
}

/** Stores every file of a package. Equal bytes under two endings are two files: the ending says how a host serves them. */
export const storeSource = async (pkg: Package, createHash: CreateHash): Promise<StoredSource> => {
  const files = new Map<string, Content>()
  const digests = new Map<string, string>()
  const assets = new Map<string, string>()
  const source: Manifest['source'] = []
  const diagnostics: Diagnostic[] = []
  const media = assetPaths(pkg)
  for (const [path, content] of pkg.tree) {
    const type = mediaTypeOf(path)
    if (type === undefined) {
      diagnostics.push(foreignFile({ file: path }, {}))
      continue
    }
    const hash = await hashOf(content, createHash)
    const file = media.has(path) ? paths.asset(hash, type.extension) : paths.source(path)
    if (media.has(path)) assets.set(path, file)
    if (!isSafePath(file)) diagnostics.push(longPath({ file: path }, {}))
    files.set(file, content)
    digests.set(file, hash)
    source.push({ path, file })
  }
  return { files, digests, assets, source, diagnostics }
}
