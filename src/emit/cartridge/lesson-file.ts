/** A page of the course as a file that hosts show. */
import type { ElementContent } from 'hast'
import { element, text } from '../../markdown/html/handlers/element.js'
import type { Page } from '../edition/edition.js'
import { mediaIn } from '../html/media-in.js'
import { fileHtml } from './html/file-html.js'
import { plainHtml } from './html/plain-html.js'
import { withoutPosters } from './html/without-posters.js'
import { pageFile } from './page-file.js'
import type { Resource } from './resource.js'
import type { CartridgeSettings } from './settings.js'

/** @param content of the page, without its questions */
export const lessonFile = (
  page: Page,
  content: readonly ElementContent[],
  { edition, profile }: CartridgeSettings,
): Resource => {
  const { tag, pages } = edition
  const { keepsFiles, mediumInPage: mediumAt, pageFolder } = profile
  const nodes = keepsFiles ? content : withoutPosters(content)
  const pageAt = (lesson: string | undefined): string | undefined => {
    const found = pages.find((each) => each.lesson === lesson)
    return found && `${found.name}.html`
  }
  // Hosts that take the file apart show its title themselves.
  const body = keepsFiles
    ? [element('h1', {}, [text(page.title)]), ...fileHtml(nodes, { tag, mediumAt, pageAt })]
    : plainHtml(nodes, { tag, mediumAt })
  return {
    identifier: `P_${page.name}`,
    kind: 'webcontent',
    path: `${pageFolder}${page.name}.html`,
    content: pageFile({ title: page.title, tag, body }),
    media: mediaIn(nodes),
  }
}
