/** Jumps within a page, where the format keeps no marks to jump to. */

import type { Place } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'
import type { Page } from '../edition/edition.js'
import { defineLoss } from '../loss.js'
import { placesOf } from '../places-of.js'

export const pageAnchors = defineLoss({
  code: 'emit/page-anchors',
  severity: 'info',
  about: words(
    '跳到本页别处的链接和脚注的跳转变成文字；脚注还在页末。',
    'Links within a page, those of footnotes among them, become text; the notes stay at the end.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 处跳到本页别处的链接变成文字。`,
      `${count === 1 ? 'One link' : `${count} links`} within a page became text.`,
    ),
  why: words('这种格式不保留可以跳去的记号。', 'The format keeps no marks that a link could lead to.'),
  help: words(
    '请看一遍，读的人自己翻得到就不用改。',
    'Read it once; where readers find the place by themselves, nothing is to be done.',
  ),
})

/** Links of a page to itself, and marks of footnotes. */
export const anchorsIn = (page: Page): readonly Place[] => [
  ...placesOf([page], 'footnoteReference'),
  ...page.document.links
    .filter(({ target }) => target.kind === 'anchor')
    .map(({ range }) => ({ file: page.document.file, range })),
]
