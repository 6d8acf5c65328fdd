/** Where pictures and links stand in a course: the places of what a target loses. */
import type { Place } from '../base/diagnostic.js'
import type { Page } from './edition/edition.js'
import { placesOf } from './places-of.js'

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
