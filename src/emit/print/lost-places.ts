/** Where a course offers what paper cannot hold. */
import type { Place } from '../../base/diagnostic.js'
import { mediaTypeOf } from '../../model/media-type.js'
import type { Page } from '../edition/edition.js'

const linksOf = (
  pages: readonly Page[],
  isMeant: (link: Page['document']['links'][number]) => boolean,
): readonly Place[] =>
  pages.flatMap(({ document: { file, links } }) =>
    links.filter(isMeant).map(({ range }) => ({ file, range })),
  )

/** Links to files of the package, and files to save. */
export const linkedFilesOf = (pages: readonly Page[]): readonly Place[] =>
  linksOf(
    pages,
    ({ use, target }) => target.kind === 'asset' && use === 'link' && mediaTypeOf(target.path) !== undefined,
  )

export const picturesElsewhereOf = (pages: readonly Page[]): readonly Place[] =>
  linksOf(pages, ({ use, target }) => use === 'image' && target.kind === 'external')
