/** Every video, sound, captioned image and download of a package, with the files its addresses lead to. */
import type { Place } from '../../base/diagnostic.js'
import type { Media } from '../../markdown/nodes.js'
import { documentsOf, nodesOf, type Package } from '../../parse/package.js'

export interface MediaUse {
  readonly node: Media
  readonly place: Place
  /** The file of the package that an address of this use names. */
  readonly pathOf: (url: string | undefined) => string | undefined
}

export const mediaUses = (pkg: Package): readonly MediaUse[] =>
  documentsOf(pkg).flatMap((document) => {
    const nodes = nodesOf(document, 'media')
    if (nodes.length === 0) return []
    const targets = new Map(document.links.map(({ url, target }) => [url, target]))
    const pathOf: MediaUse['pathOf'] = (url) => {
      const target = url === undefined ? undefined : targets.get(url)
      return target?.kind === 'asset' ? target.path : undefined
    }
    return nodes.map((node) => ({
      node,
      place: { file: document.file, ...(node.position ? { range: node.position } : {}) },
      pathOf,
    }))
  })
