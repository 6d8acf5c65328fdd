/** The front door: leads at once to the pages in Chinese, and names both. */
import { h } from '../../emit/html/html-nodes.js'
import { htmlDocument } from '../../emit/player/html-document.js'
import type { SiteAssets } from '../shell/assets.js'
import { siteLanguages } from '../shell/shell.js'
import { siteWords } from '../words.js'

const names = { 'zh-CN': '中文', en: 'English' } as const

export const doorPage = (title: string, assets: SiteAssets): string => {
  const [first = 'zh-CN'] = siteLanguages
  return htmlDocument({
    tag: first,
    title,
    style: assets.style,
    script: assets.scriptOf('site'),
    head: [
      h('meta', { httpEquiv: ['refresh'], content: `0; url=${first}/index.html` }),
      h('link', { rel: ['icon'], type: 'image/svg+xml', href: 'assets/icon.svg' }),
    ],
    properties: { dataTop: '' },
    body: [
      h(
        'main',
        { id: 'kb-main' },
        h('h1', {}, title),
        h('p', {}, siteWords.door[first]),
        h(
          'ul',
          { className: ['kb-chips'] },
          ...siteLanguages.map((language) =>
            h(
              'li',
              {},
              h(
                'a',
                {
                  className: ['kb-button'],
                  href: `${language}/index.html`,
                  lang: language,
                  hrefLang: language,
                },
                names[language],
              ),
            ),
          ),
        ),
      ),
    ],
  })
}
