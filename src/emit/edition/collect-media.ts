/** Names every medium of a package by its content. */
import { type CreateHash, hashOf } from '../../base/hash.js'
import { sizeOf } from '../../base/tree.js'
import { mediaTypeOf } from '../../model/media-type.js'
import type { Package } from '../../parse/package.js'
import { assetPaths } from '../../render/asset-paths.js'
import type { Medium } from './edition.js'

/** By path in the package. Equal bytes under one ending are one medium; files of no known type are left out, as packing refuses them. */
export const collectMedia = async (
  pkg: Package,
  createHash: CreateHash,
): Promise<ReadonlyMap<string, Medium>> => {
  const media = new Map<string, Medium>()
  for (const path of assetPaths(pkg)) {
    const content = pkg.tree.get(path)
    const type = mediaTypeOf(path)
    if (content === undefined || type === undefined) continue
    const name = `${await hashOf(content, createHash)}.${type.extension}`
    const { duration, width, height } = pkg.assets.get(path) ?? {}
    media.set(path, {
      name,
      content,
      size: sizeOf(content),
      type,
      path,
      ...(duration === undefined ? {} : { duration }),
      ...(width === undefined || height === undefined ? {} : { width, height }),
    })
  }
  return media
}
