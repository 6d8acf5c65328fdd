/** Where nodes of a type stand in a course: the places of what a target loses. */
import type { Nodes } from 'mdast'
import type { Place } from '../base/diagnostic.js'
import { nodesOf } from '../parse/package.js'
import type { Page } from './edition/edition.js'

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
