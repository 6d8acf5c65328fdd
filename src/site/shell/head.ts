/** What pages say of themselves to browsers and search engines. */
import type { ElementContent } from 'hast'
import type { Language } from '../../base/words.js'
import { h } from '../../emit/html/html-nodes.js'
import { relativePath } from '../addresses.js'
import type { ShellSettings } from './settings.js'
import { type SitePage, siteLanguages } from './shell.js'
import { shellWords } from './words.js'

/** No end tag of an element can stand in it (HTML, 4.12.1.3). */
const jsonText = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c')

const link = (rel: string, properties: Readonly<Record<string, string>>): ElementContent =>
  h('link', { rel: [rel], ...properties })

/** The twin in the other language; search engines take whole addresses alone. */
const twins = (path: string, { language, base }: ShellSettings): readonly ElementContent[] => {
  const address = (tag: Language): string =>
    base === undefined ? relativePath(`${language}/${path}`, `${tag}/${path}`) : `${base}${tag}/${path}`
  return siteLanguages.map((tag) => link('alternate', { hrefLang: tag, href: address(tag) }))
}

export const headOf = (page: SitePage, settings: ShellSettings): readonly ElementContent[] => {
  const { path, description, jsonLd, scripts = [], isUnlisted = false } = page
  const { language, title, base, feed, assets } = settings
  const fromTop = (file: string): string => relativePath(`${language}/${path}`, file)
  return [
    ...(description === undefined ? [] : [h('meta', { name: 'description', content: description })]),
    ...(isUnlisted ? [h('meta', { name: 'robots', content: 'noindex' })] : []),
    ...(base === undefined || isUnlisted ? [] : [link('canonical', { href: `${base}${language}/${path}` })]),
    ...twins(path, settings),
    ...(feed === undefined
      ? []
      : [
          link('alternate', {
            type: 'application/atom+xml',
            title: `${title} · ${shellWords.feed[language]}`,
            href: relativePath(path, feed),
          }),
        ]),
    link('manifest', { href: fromTop(`${language}/site.webmanifest`) }),
    link('icon', { type: 'image/svg+xml', href: fromTop('assets/icon.svg') }),
    ...scripts.map((name) => h('script', { src: fromTop(assets.scriptOf(name)), defer: true })),
    ...(jsonLd === undefined
      ? []
      : [
          h(
            'script',
            { type: 'application/ld+json' },
            jsonText({ '@context': 'https://schema.org', ...jsonLd }),
          ),
        ]),
  ]
}
