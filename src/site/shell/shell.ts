/** `Shell`: what all pages of a site share, into which each part of the site puts its own. */
import type { ElementContent } from 'hast'
import type { Language } from '../../base/words.js'

/** A site has all its pages in each; the first is that of its front door. */
export const siteLanguages: readonly Language[] = ['zh-CN', 'en']

/** The entries of the navigation, in its order. */
export const navKeys = ['home', 'shelves', 'search', 'map', 'nearby', 'week'] as const
export type NavKey = (typeof navKeys)[number]

/** Where each entry leads, from the folder of the language. */
export const navPaths: Readonly<Record<NavKey | 'about', string>> = {
  home: 'index.html',
  shelves: 'shelves.html',
  search: 'search.html',
  map: 'map.html',
  nearby: 'nearby.html',
  week: 'week.html',
  about: 'about.html',
}

export interface Crumb {
  readonly title: string
  /** From the folder of the language; of a shelf above this page. */
  readonly path: string
}

/** A page as its part of the site makes it. */
export interface SitePage {
  /** From the folder of the language; a page has the same path in both. */
  readonly path: string
  readonly title: string
  /** For search engines: plain text in a line or two. */
  readonly description?: string
  /** The entry of the navigation that it belongs to. */
  readonly nav?: NavKey | 'about'
  /** What it stands under, from the widest. */
  readonly trail?: readonly Crumb[]
  /** What stands in `main`, its `h1` included. */
  readonly body: readonly ElementContent[]
  /** Names of files in `src/site/browser` that it runs: `search`. */
  readonly scripts?: readonly string[]
  /** Data of those scripts: JSON in `#kb-page`. */
  readonly data?: unknown
  /** Data for search engines. */
  readonly jsonLd?: object
  /** True for a page that search engines need not list, such as that of the search. */
  readonly isUnlisted?: boolean
  /** True where more than a column of text stands on it. */
  readonly isWide?: boolean
}

/** A page that is made when it is asked for. */
export interface LazyPage {
  readonly path: string
  readonly make: () => SitePage
}

export interface Shell {
  readonly language: Language
  /** Of the site. */
  readonly title: string
  /** The address of a page of this language as seen from another. */
  href(from: string, to: string): string
  /** The page of a course, or undefined where the site has none of this id. */
  courseHref(from: string, id: string): string | undefined
  /** The path of a page from the top of the site: `zh-CN/map.html`. */
  pathOf(path: string): string
  /** The whole document. */
  document(page: SitePage): string
}
