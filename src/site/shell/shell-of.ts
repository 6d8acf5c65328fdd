/** Makes the shell of a site in one language. */
import { htmlDocument } from '../../emit/player/html-document.js'
import { coursePath, relativePath } from '../addresses.js'
import { footerOf } from './footer.js'
import { headOf } from './head.js'
import { headerOf } from './header.js'
import type { ShellSettings } from './settings.js'
import type { Shell } from './shell.js'

/** Beside what all pages for learners may do: to search, to be kept, to be put on the home screen. */
const rights = ["form-action 'self' file:", "worker-src 'self'", "manifest-src 'self'"]

export const shellOf = (settings: ShellSettings): Shell => {
  const { language, title, assets, courses } = settings
  const pathOf = (path: string): string => `${language}/${path}`
  const href = relativePath
  return {
    language,
    title,
    pathOf,
    href,
    courseHref: (from, id) => (courses.has(id) ? href(from, coursePath(id)) : undefined),
    document: (page) => {
      const fromTop = (path: string): string => relativePath(pathOf(page.path), path)
      return htmlDocument({
        tag: language,
        title: page.title === title ? title : `${page.title} · ${title}`,
        style: fromTop(assets.style),
        script: fromTop(assets.scriptOf('site')),
        ...(page.data === undefined ? {} : { data: page.data }),
        rights,
        head: headOf(page, settings),
        properties: { dataTop: fromTop('index.html').slice(0, -'index.html'.length) },
        body: [
          ...headerOf(page, settings),
          {
            type: 'element',
            tagName: 'main',
            properties: { id: 'kb-main', tabIndex: -1, className: page.isWide ? ['kb-wide'] : [] },
            children: [...page.body],
          },
          footerOf(page, settings),
        ],
      })
    },
  }
}
