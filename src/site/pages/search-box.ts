/** Where one says what one looks for: a form that works from any page, and without a script leads to the shelves. */
import type { Element } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import { navPaths } from '../shell/shell.js'
import type { Site } from '../site.js'
import { siteWords } from '../words.js'

/** @param from the page that it stands on */
export const searchBox = (from: string, { shell: { language, href } }: Site): Element =>
  h(
    'form',
    { className: ['kb-ask'], role: 'search', action: href(from, navPaths.search), method: 'get' },
    h('label', { htmlFor: ['kb-q'] }, siteWords.ask[language]),
    h('input', {
      id: 'kb-q',
      name: 'q',
      type: 'search',
      maxLength: 200,
      autoComplete: ['off'],
      enterKeyHint: 'search',
    }),
    h('button', { type: 'submit', className: ['kb-button'] }, siteWords.find[language]),
  )
