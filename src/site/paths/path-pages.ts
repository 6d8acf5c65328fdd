/** The pages of the learning map (学习地图): one of all maps, one of each map and of each of its further sheets. */
import type { Element } from 'hast'
import { canonicalJson } from '../../base/canonical-json.js'
import { onceFor } from '../../base/once-for.js'
import type { Catalogue } from '../../catalogue/catalogue.js'
import { newestOf } from '../../catalogue/newest.js'
import { offeredOf } from '../../catalogue/offered.js'
import { h } from '../../emit/html/html-nodes.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { navPaths, type Shell, type SitePage } from '../shell/shell.js'
import { topicIcon } from '../topic-icon.js'
import { type Atlas, atlasOf } from './atlas.js'
import { learningMapOf } from './learning-map-of.js'
import { mapPath } from './map-names.js'
import { mapPage } from './map-page.js'
import { type CourseMap, mapsOf } from './maps-of.js'
import { pathWords } from './words.js'

/** What the pages of each language and the data have in common. */
const chart = onceFor((all: readonly CatalogueEntry[]) => {
  const entries = newestOf(offeredOf(all))
  const map = learningMapOf(entries)
  return { map, atlas: atlasOf(map, entries), maps: mapsOf(map) }
})

const tileOf = (map: CourseMap, atlas: Atlas, { language, href }: Shell): Element => {
  const icon = map.kind === 'topic' ? topicIcon(map.id) : 'map'
  const name = map.kind === 'series' && map.title !== undefined ? map.title : atlas.nameOf(map, language)
  return h(
    'li',
    {},
    h(
      'a',
      { className: ['kb-tile'], href: href(navPaths.map, mapPath(map)) },
      h('span', { className: ['kb-icon', `kb-i-${icon}`], ariaHidden: 'true' }),
      h(
        'span',
        { className: ['kb-tile-name'] },
        name,
        ' ',
        h('span', { className: ['kb-count'] }, pathWords.courses(map.count)[language]),
      ),
    ),
  )
}

/** More is for programs: `learning-map.json` has all. */
const CUT = 30

const cutList = ({ map, titleOf }: Atlas, { language }: Shell): readonly Element[] => {
  const told = map.cut.filter(({ kind }) => kind !== 'level')
  if (told.length === 0) return []
  return [
    h('h2', {}, pathWords.cut[language]),
    h('p', {}, pathWords.cutHint[language]),
    h(
      'ul',
      {},
      ...told
        .slice(0, CUT)
        .map(({ from, to }) => h('li', {}, pathWords.cutOne(titleOf(from), titleOf(to))[language])),
    ),
    ...(told.length > CUT ? [h('p', {}, pathWords.cutMore(told.length - CUT)[language])] : []),
  ]
}

const indexPage = (maps: readonly CourseMap[], atlas: Atlas, shell: Shell): SitePage => {
  const { language } = shell
  const tiles = (kind: CourseMap['kind']): Element =>
    h(
      'ul',
      { className: ['kb-tiles'] },
      ...maps.filter((map) => map.kind === kind).map((map) => tileOf(map, atlas, shell)),
    )
  const hasSeries = maps.some(({ kind }) => kind === 'series')
  return {
    path: navPaths.map,
    title: pathWords.title[language],
    description: pathWords.intro[language],
    nav: 'map',
    isWide: true,
    body: [
      h('h1', {}, pathWords.title[language]),
      h('p', { className: ['kb-lead'] }, pathWords.intro[language]),
      h('h2', {}, pathWords.topics[language]),
      maps.length === 0 ? h('p', {}, pathWords.empty[language]) : tiles('topic'),
      h('h2', {}, pathWords.series[language]),
      hasSeries ? tiles('series') : h('p', {}, pathWords.noSeries[language]),
      ...cutList(atlas, shell),
    ],
  }
}

/**
 * Path, from the folder of the language, to document.
 *
 * @example
 * pathPages(catalogue, shell).get('map.html') // <!doctype html> …
 */
export const pathPages = (
  catalogue: Pick<Catalogue, 'entries'>,
  shell: Shell,
): ReadonlyMap<string, string> => {
  const { atlas, maps } = chart(catalogue.entries)
  const pages = [
    indexPage(maps, atlas, shell),
    ...maps.flatMap((each) => each.sheets.map((_, at) => mapPage(each, at + 1, atlas, shell))),
  ]
  return new Map(pages.map((page) => [page.path, shell.document(page)]))
}

/**
 * Path, from the top of the site, to text: what programs read instead of the pages, the same in both languages (R078).
 *
 * @example
 * pathData(catalogue).get('learning-map.json')
 */
export const pathData = (catalogue: Pick<Catalogue, 'entries'>): ReadonlyMap<string, string> =>
  new Map([['learning-map.json', `${canonicalJson(chart(catalogue.entries).map)}\n`]])
