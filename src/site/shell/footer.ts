/** What stands below the text of every page. */
import type { Element } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import { relativePath } from '../addresses.js'
import type { ShellSettings } from './settings.js'
import { navPaths, type SitePage } from './shell.js'
import { shellWords } from './words.js'

export const footerOf = ({ path }: SitePage, { language, title, feed }: ShellSettings): Element =>
  h(
    'footer',
    { className: ['kb-foot'] },
    h(
      'ul',
      {},
      h('li', {}, h('a', { href: relativePath(path, navPaths.about) }, shellWords.about[language])),
      ...(feed === undefined
        ? []
        : [h('li', {}, h('a', { href: relativePath(path, feed) }, shellWords.feed[language]))]),
    ),
    h('p', {}, title),
    h('p', { className: ['kb-soft'], id: 'kb-kept', hidden: true }, shellWords.offline[language]),
  )
