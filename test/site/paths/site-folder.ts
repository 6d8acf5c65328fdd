/** The learning map and the places of a catalogue in both languages, with the shell and the assets of the site. */
import type { Language } from '../../../src/base/words.js'
import { isPublic } from '../../../src/catalogue/offered.js'
import type { CatalogueEntry } from '../../../src/model/catalogue-entry.js'
import { pathData, pathPages } from '../../../src/site/paths/path-pages.js'
import { placeData, placePages } from '../../../src/site/places/place-pages.js'
import { siteAssets } from '../../../src/site/shell/assets.js'
import type { Shell } from '../../../src/site/shell/shell.js'
import { shellOf } from '../../../src/site/shell/shell-of.js'

export const shellIn = (language: Language, entries: readonly CatalogueEntry[]): Shell =>
  shellOf({
    language,
    title: '学习超市',
    assets: siteAssets(),
    has: new Set(['map', 'nearby']),
    courses: new Set(entries.filter(isPublic).map(({ id }) => id)),
  })

/** Path, from the top of the site, to text. */
export const siteFiles = (entries: readonly CatalogueEntry[]): ReadonlyMap<string, string> => {
  const pages = (['zh-CN', 'en'] as const).flatMap((language) => {
    const shell = shellIn(language, entries)
    return [...pathPages({ entries }, shell), ...placePages({ entries }, shell)].map(
      ([path, text]) => [shell.pathOf(path), text] as const,
    )
  })
  return new Map([...pages, ...siteAssets().files, ...pathData({ entries }), ...placeData({ entries })])
}
