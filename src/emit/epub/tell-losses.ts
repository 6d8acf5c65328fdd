/** Tells what a book leaves out, by the links and media of its documents. */
import type { Place } from '../../base/diagnostic.js'
import { type MediaType, mediaTypeOf } from '../../model/media-type.js'
import type { Edition } from '../edition/edition.js'
import { tellHidden } from '../facts/tell-hidden.js'
import type { Lose } from '../loss.js'
import { attachedFiles } from '../losses/attached-files.js'
import { isShowable, isTrack, needsFallback } from './core-media.js'
import { bookCaptions, bookMedia } from './losses.js'
import { titleKeys } from './title-page.js'

/** Links that lead to, or show, a file of the course that a test says yes to. */
const linksTo = (edition: Edition, test: (type: MediaType) => boolean): readonly Place[] =>
  edition.pages.flatMap(({ document }) =>
    document.links.flatMap(({ target, range }) => {
      const type = target.kind === 'asset' ? mediaTypeOf(target.path) : undefined
      return type !== undefined && test(type) ? [{ file: document.file, range }] : []
    }),
  )

const isCaptions = ({ kind }: MediaType): boolean => kind === 'captions'

export const tellLosses = (edition: Edition, lose: Lose): void => {
  const { resources, media, root } = edition
  const outside = resources.flatMap(({ medium }) => {
    const type = medium === undefined ? undefined : media.get(medium)?.type
    return type !== undefined && !isShowable(type) ? [{ file: root.document.file }] : []
  })
  lose(attachedFiles, [...linksTo(edition, (type) => !isShowable(type) && !isCaptions(type)), ...outside])
  tellHidden(edition, titleKeys, lose)
  lose(bookMedia, linksTo(edition, needsFallback))
  lose(
    bookCaptions,
    linksTo(edition, (type) => isCaptions(type) && !isTrack(type)),
  )
}
