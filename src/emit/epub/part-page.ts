/** The page that opens a unit: its name, and the way to its lessons. */

import { h } from '../html/html-nodes.js'
import type { Book, Part } from './book.js'
import { lessonsWords } from './words.js'
import type { XhtmlPage } from './xhtml-page.js'

export const partPage = ({ title = '', lessons }: Part, { chapters, edition }: Book): XhtmlPage => {
  const links = lessons.flatMap(({ lesson }) => {
    const chapter = chapters.get(lesson)
    return chapter === undefined ? [] : [h('li', {}, h('a', { href: chapter.file }, chapter.title))]
  })
  return {
    title: `${title} – ${edition.title}`,
    tag: edition.tag,
    body: { 'epub:type': 'bodymatter' },
    content: [
      h(
        'section',
        { 'epub:type': 'part', role: 'doc-part', ariaLabel: title },
        h('h1', {}, title),
        h('p', {}, lessonsWords[edition.language]),
        h('ul', {}, ...links),
      ),
    ],
  }
}
