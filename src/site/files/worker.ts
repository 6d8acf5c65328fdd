/** The service worker with what it keeps at once. */
import { canonicalJson } from '../../base/canonical-json.js'
import { sha256 } from '../../base/hash.js'
import type { Make } from '../../base/lazy-tree.js'
import { navPaths, siteLanguages } from '../shell/shell.js'
import { siteScripts } from '../site-files.js'

/** The pages that a site is nothing without. */
const PAGES = [
  navPaths.home,
  navPaths.shelves,
  navPaths.search,
  navPaths.week,
  navPaths.about,
  'offline.html',
]

/** Its version follows from the bytes of what it keeps: no clock, and no file is fetched anew that did not change. */
export const workerFile = (files: ReadonlyMap<string, Make>, index: string): string => {
  const kept = [
    ...siteLanguages.flatMap((language) => PAGES.map((page) => `${language}/${page}`)),
    ...[...files.keys()].filter((path) => path.startsWith('assets/')).sort(),
  ]
  const hash = sha256()
  for (const path of kept) {
    const content = files.get(path)?.()
    if (content instanceof Uint8Array) hash.update(content)
  }
  const site = { version: hash.digest().slice(0, 16), files: kept, index }
  return `self.kebaoSite=${canonicalJson(site)};\n${siteScripts.worker ?? ''}\n`
}
