/** How a page writes a reference to a medium, a page or an anchor of its course. */
import type { UrlUse } from '../markdown/html/context.js'
import type { Document, Link } from '../parse/package.js'
import { idPrefixOf } from './id-prefix.js'

export interface Placement {
  /** Goes before every id of the page, so that pages can share a document. */
  readonly idPrefix: string
  /** The folder the page is written to, in which its references are relative. */
  readonly folder: 'data' | 'data/lessons'
  /** Path below `data/` of an asset, as `data/assets/…`, by its path in the package. */
  readonly assets: ReadonlyMap<string, string>
}

const referenceTo = ({ folder, assets, idPrefix }: Placement, { url, target }: Link): string | undefined => {
  const up = folder === 'data' ? '' : '../'
  const anchored = (page: string, prefix: string, anchor: string | undefined): string =>
    anchor === undefined ? page : `${page}#${prefix}${anchor}`
  switch (target.kind) {
    case 'external':
      return url
    case 'anchor':
      return `#${idPrefix}${target.anchor}`
    case 'course':
      return anchored(`${up}course.html`, idPrefixOf(undefined), target.anchor)
    case 'lesson':
      return anchored(
        `${folder === 'data' ? 'lessons/' : ''}${target.lesson}.html`,
        idPrefixOf(target.lesson),
        target.anchor,
      )
    case 'asset': {
      const path = assets.get(target.path)
      return path === undefined ? undefined : `${up}${path.slice('data/'.length)}`
    }
    default:
      return undefined
  }
}

/** Maps what an author wrote to what the page says; undefined drops a link or a medium and keeps its text. */
export const referencesOf = (
  document: Document,
  placement: Placement,
): ((written: string, use: UrlUse) => string | undefined) => {
  const links = new Map(document.links.map((link) => [link.url, link]))
  return (written, use) => {
    const link = links.get(written)
    // What a page shows by itself comes with the course, or its text stands for it.
    const isFetched = use !== 'link' && link?.target.kind === 'external'
    return link === undefined || isFetched ? undefined : referenceTo(placement, link)
  }
}
