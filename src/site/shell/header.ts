/** What stands above the text of every page: the way past it, the name of the site, its tools, where one can go. */
import type { ElementContent } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import { relativePath } from '../addresses.js'
import type { ShellSettings } from './settings.js'
import { navKeys, navPaths, type SitePage } from './shell.js'
import { shellWords } from './words.js'

const trailOf = (
  { path, trail = [], isWide = false }: SitePage,
  { language }: ShellSettings,
): readonly ElementContent[] =>
  trail.length === 0
    ? []
    : [
        h(
          'nav',
          {
            className: isWide ? ['kb-trail'] : ['kb-trail', 'kb-narrow'],
            ariaLabel: shellWords.trail[language],
          },
          h(
            'ol',
            {},
            ...trail.map((crumb) =>
              h('li', {}, h('a', { href: relativePath(path, crumb.path) }, crumb.title)),
            ),
          ),
        ),
      ]

export const headerOf = (page: SitePage, settings: ShellSettings): readonly ElementContent[] => {
  const { language, title, has } = settings
  const { path, nav } = page
  const other = language === 'en' ? 'zh-CN' : 'en'
  const entries = navKeys.filter((key) => has.has(key))
  return [
    h('a', { className: ['kb-skip'], href: '#kb-main' }, shellWords.skip[language]),
    h(
      'header',
      { className: ['kb-site'] },
      h(
        'div',
        { className: ['kb-site-top'] },
        h('a', { className: ['kb-site-title'], href: relativePath(path, navPaths.home) }, title),
        h(
          'a',
          {
            className: ['kb-tool', 'kb-language'],
            href: relativePath(`${language}/${path}`, `${other}/${path}`),
            lang: other,
            hrefLang: other,
          },
          shellWords.other[language],
        ),
        h('div', { className: ['kb-tools'], id: 'kb-tools' }),
      ),
      h(
        'nav',
        { className: ['kb-nav'], ariaLabel: shellWords.navigation[language] },
        h(
          'ul',
          {},
          ...entries.map((key) =>
            h(
              'li',
              {},
              h(
                'a',
                {
                  href: relativePath(path, navPaths[key]),
                  ...(key === nav && { ariaCurrent: path === navPaths[key] ? 'page' : 'true' }),
                },
                shellWords[key][language],
              ),
            ),
          ),
        ),
      ),
    ),
    ...trailOf(page, settings),
  ]
}
