/** Where nodes of a type stand in a course: the places of what a target loses. */
import type { Nodes } from 'mdast'
import type { Place } from '../base/diagnostic.js'
import { nodesOf } from '../parse/package.js'
import type { Edition, Page } from './edition/edition.js'

/**
 * Places of all nodes of a Markdown type in some pages, in their order.
 *
 * @param isMeant leaves some of them out
 * @example
 * lose(readings, placesOf(edition.pages, 'ruby'))
 */
export const placesOf = <T extends Nodes['type']>(
  pages: readonly Page[],
  type: T,
  isMeant: (node: Extract<Nodes, { type: T }>) => boolean = () => true,
): readonly Place[] =>
  pages.flatMap(({ document }) =>
    nodesOf(document, type)
      .filter(isMeant)
      .map((node) => ({ file: document.file, ...(node.position ? { range: node.position } : {}) })),
  )

/** Places of all links of some pages that lead to other pages of the course. */
export const lessonLinksOf = (pages: readonly Page[]): readonly Place[] =>
  pages.flatMap(({ document }) =>
    document.links
      .filter(({ use, target }) => use === 'link' && (target.kind === 'lesson' || target.kind === 'course'))
      .map(({ range }) => ({ file: document.file, range })),
  )

/**
 * Where an entry of the front matter stands; where its file begins, for one that nobody wrote.
 *
 * @example
 * frontPlace(edition, '/course/fee')
 */
export const frontPlace = ({ origins, root, lessons }: Edition, pointer: string): Place => {
  const known = origins.get(pointer)
  if (known !== undefined) return known
  const index = /^\/lessons\/(\d+)/.exec(pointer)?.[1]
  const { document } = (index === undefined ? undefined : lessons[Number(index)]) ?? root
  return { file: document.file, range: document.opening }
}

/** Places of all pictures, whichever way they are written, by their alternative text. */
export const picturesOf = (
  pages: readonly Page[],
  isMeant: (alt: string) => boolean = () => true,
): readonly Place[] =>
  pages.flatMap((page) => [
    ...placesOf([page], 'image', ({ alt }) => isMeant(alt ?? '')),
    ...placesOf([page], 'imageReference', ({ alt }) => isMeant(alt ?? '')),
    ...placesOf([page], 'media', ({ kind, alt }) => kind === 'image' && isMeant(alt ?? '')),
  ])

/** Places of all links that lead out of the course. */
export const outsideLinksOf = (pages: readonly Page[]): readonly Place[] =>
  pages.flatMap(({ document }) =>
    document.links
      .filter(({ use, target }) => use === 'link' && target.kind === 'external')
      .map(({ range }) => ({ file: document.file, range })),
  )

/** Places of all links that open a file of the course. */
export const fileLinksOf = (pages: readonly Page[]): readonly Place[] =>
  pages.flatMap(({ document }) =>
    document.links
      .filter(({ use, target }) => use === 'link' && target.kind === 'asset')
      .map(({ range }) => ({ file: document.file, range })),
  )
