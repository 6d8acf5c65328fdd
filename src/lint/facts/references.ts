/** Every reference of a package: the links, images and media of its documents, and the files its resources name. */
import type { Position } from 'unist'
import type { Place } from '../../base/diagnostic.js'
import { lazy } from '../../base/lazy.js'
import { onceFor } from '../../base/once-for.js'
import {
  type Document,
  documentsOf,
  type Link,
  originOf,
  type Package,
  type Target,
} from '../../parse/package.js'
import { resourceTarget } from '../../parse/resource-target.js'
import { partOf } from './part-of.js'

export interface Reference {
  /** As the author wrote it. */
  readonly url: string
  readonly use: Link['use'] | 'resource'
  readonly target: Target
  /** Looked for where it is asked for: most references are as they should be. */
  readonly place: () => Place
  /** The file whose folder a relative address starts from. */
  readonly file: string
  /** Where the address alone is written; undefined where escapes hide it. */
  readonly written: () => Position | undefined
}

/** What stands before an address: of a link or image, of a definition, of an attribute. */
const BEFORE = /(?:\]\(\s*<?|\]:\s*<?|[=＝]\s*["'“”]?)$/

/** The last one counts: the text of a link, or an image in it, stands before its address. */
const addressIn = (source: string, { start, end }: Position, url: string): Position | undefined => {
  const base = start.offset ?? 0
  const text = source.slice(base, end.offset)
  for (let at = url === '' ? -1 : text.lastIndexOf(url); at >= 0; ) {
    if (BEFORE.test(text.slice(Math.max(0, at - 20), at))) {
      return partOf(source, start, base + at, base + at + url.length)
    }
    at = at === 0 ? -1 : text.lastIndexOf(url, at - 1)
  }
  return undefined
}

const plainIn = (source: string, { start, end }: Position, text: string): Position | undefined => {
  const base = start.offset ?? 0
  const at = source.slice(base, end.offset).indexOf(text)
  return at < 0 ? undefined : partOf(source, start, base + at, base + at + text.length)
}

const ofDocument = ({ file, source, links }: Document): readonly Reference[] =>
  links.map(({ url, use, target, range }) => {
    const written = lazy(() => addressIn(source, range, url))
    return { url, use, target, file, place: () => ({ file, range: written() ?? range }), written }
  })

/** A resource names its file by a plain path from the top of the package. */
const ofResources = (pkg: Package): readonly Reference[] =>
  (pkg.course.resources ?? []).flatMap(({ path }, index): Reference[] => {
    if (path === undefined) return []
    const target = resourceTarget(pkg.tree, path)
    const place = originOf(pkg, `/course/resources/${index}/path`)
    const written = () => place.range && plainIn(pkg.root.source, place.range, path)
    return [{ url: path, use: 'resource', target, file: place.file, place: () => place, written }]
  })

export const referencesOf = onceFor((pkg: Package): readonly Reference[] => [
  ...ofResources(pkg),
  ...documentsOf(pkg).flatMap(ofDocument),
])
