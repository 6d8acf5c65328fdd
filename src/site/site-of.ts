/** `siteOf`: a catalogue as a website. */

import { lazyTree, type Make } from '../base/lazy-tree.js'
import type { Tree } from '../base/tree.js'
import type { Language } from '../base/words.js'
import type { Catalogue } from '../catalogue/catalogue.js'
import { ATOM_FILE, atomOf } from '../catalogue/feed/atom-of.js'
import { feedOf } from '../catalogue/feed/feed-of.js'
import { offeredOf } from '../catalogue/offered.js'
import type { CatalogueEntry } from '../model/catalogue-entry.js'
import { coursePath } from './addresses.js'
import { aislesOf } from './aisles.js'
import { checkBase } from './check-base.js'
import { coursePage } from './course/course-page.js'
import { doorPage } from './files/door.js'
import { iconFile, manifestFile } from './files/manifest.js'
import { searchIndex } from './files/search-index.js'
import { robotsFile, sitemapFiles } from './files/sitemap.js'
import { workerFile } from './files/worker.js'
import { type Holdings, holdingsOf } from './holdings.js'
import { aboutPage, offlinePage } from './pages/about-page.js'
import { homePage } from './pages/home-page.js'
import { searchPage } from './pages/search-page.js'
import { allPages, shelfPages } from './pages/shelf-pages.js'
import { shelvesPage } from './pages/shelves-page.js'
import { weekPage } from './pages/week-page.js'
import { pathData, pathPages } from './paths/path-pages.js'
import { placeData, placePages } from './places/place-pages.js'
import { type SiteAssets, siteAssets } from './shell/assets.js'
import { type LazyPage, type NavKey, navKeys, type SitePage, siteLanguages } from './shell/shell.js'
import { shellOf } from './shell/shell-of.js'
import type { Site, SiteCourse } from './site.js'

export interface SiteOptions {
  /** What the site is called, in each language. 「学习超市」 and “Learning supermarket” by default. */
  readonly title?: string
  /**
   * Where the site will stand on the web, an https or http address that ends in a slash, without a query: only then has it
   * a sitemap, canonical addresses and a feed.
   */
  readonly base?: string
  /** True where drafts and what is under review are shown as well, for a look ahead; never what was withdrawn. */
  readonly all?: boolean
  /** What is beside the site of a course, by the identity of its bundle: see `coursePlace`. */
  readonly courses?: ReadonlyMap<string, SiteCourse>
  /** Further files, path to text, such as a mark of whoever publishes it. */
  readonly files?: ReadonlyMap<string, string>
}

/** With `all`, how far a course is on its way is nobody's concern. */
const withoutStatus = ({ status, ...entry }: CatalogueEntry): CatalogueEntry => entry

const shownOf = (catalogue: Catalogue, all: boolean): Catalogue => {
  const entries = offeredOf(catalogue.entries, all)
  return { ...catalogue, entries: all ? entries.map(withoutStatus) : entries }
}

const titles: Readonly<Record<Language, string>> = { 'zh-CN': '学习超市', en: 'Learning supermarket' }

const HAS: ReadonlySet<NavKey> = new Set(navKeys)

const encoder = new TextEncoder()

const putText = (files: Map<string, Make>, path: string, text: string): void => {
  const bytes = encoder.encode(text)
  files.set(path, () => bytes)
}

interface Parts {
  readonly catalogue: Catalogue
  readonly holdings: Holdings
  readonly aisles: Site['aisles']
  readonly assets: SiteAssets
  /** The folder of the search. */
  readonly index: string
  readonly options: SiteOptions
}

/** Made at once, since a few of them are what the service worker keeps. */
const ownPages = (site: Site, index: string): readonly SitePage[] => [
  homePage(site, HAS),
  shelvesPage(site),
  searchPage(site, index),
  weekPage(site),
  aboutPage(site),
  offlinePage(site),
]

function* coursePages(site: Site): Generator<LazyPage> {
  yield* allPages(site)
  for (const { shelves } of site.aisles.values()) for (const shelf of shelves) yield* shelfPages(shelf, site)
  for (const course of site.holdings.courses)
    yield { path: coursePath(course.entry.id), make: () => coursePage(course, site) }
}

const feedFile = ({ shell, holdings }: Site, base: string): string =>
  atomOf(
    feedOf(
      { entries: holdings.courses.map(({ entry }) => entry) },
      {
        title: shell.title,
        base: base + shell.pathOf(''),
        language: shell.language,
        pageOf: ({ id }) => coursePath(id),
      },
    ),
  )

/** Puts all files of a language into `files`. */
const putLanguage = (language: Language, parts: Parts, files: Map<string, Make>): void => {
  const { catalogue, holdings, aisles, assets, index, options } = parts
  const { base } = options
  const shell = shellOf({
    language,
    title: options.title ?? titles[language],
    ...(base === undefined ? {} : { base, feed: ATOM_FILE }),
    assets,
    has: HAS,
    courses: new Set(holdings.byId.keys()),
  })
  const site: Site = {
    shell,
    holdings,
    aisles,
    beside: options.courses ?? new Map(),
    ...(base === undefined ? {} : { base }),
  }
  const put = (path: string, text: string): void => putText(files, shell.pathOf(path), text)
  for (const page of ownPages(site, index)) put(page.path, shell.document(page))
  for (const { path, make } of coursePages(site))
    files.set(shell.pathOf(path), () => encoder.encode(shell.document(make())))
  for (const [path, text] of [...pathPages(catalogue, shell), ...placePages(catalogue, shell)])
    put(path, text)
  put('site.webmanifest', manifestFile(shell))
  if (base !== undefined) put(ATOM_FILE, feedFile(site, base))
}

/**
 * Makes the site: pages in Chinese and English that work on phones, from a disk, and without a script; a search that needs
 * no server. Courses that were not taken in (see `offeredOf`) are not shown. Most pages of the tree are made when they are
 * read, so that whoever writes it needs little memory.
 *
 * @throws KebaoError `site/not-an-address` where `base` is no such address
 * @example
 * const site = await siteOf(catalogue, { title: '牧野区学习超市', base: 'https://learn.example.cn/' })
 */
export const siteOf = async (whole: Catalogue, options: SiteOptions = {}): Promise<Tree> => {
  if (options.base !== undefined) checkBase(options.base)
  const catalogue = shownOf(whole, options.all ?? false)
  const holdings = holdingsOf(catalogue)
  const assets = siteAssets()
  const search = searchIndex(holdings)
  const parts = { catalogue, holdings, aisles: aislesOf(holdings), assets, index: search.folder, options }
  const files = new Map<string, Make>()
  for (const language of siteLanguages) putLanguage(language, parts, files)
  const others = [...assets.files, ...search.files, ...pathData(catalogue), ...placeData(catalogue)]
  for (const [path, text] of others) putText(files, path, text)
  putText(files, 'assets/icon.svg', iconFile)
  putText(files, 'index.html', doorPage(options.title ?? titles['zh-CN'], assets))
  putText(files, 'worker.js', workerFile(files, search.folder))
  putText(files, 'robots.txt', robotsFile(options.base))
  if (options.base !== undefined)
    for (const [path, text] of sitemapFiles(files, options.base)) putText(files, path, text)
  for (const [path, text] of options.files ?? []) putText(files, path, text)
  return lazyTree(files)
}
