/** The front of the house. */
import type { ElementContent } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import { vocabularies } from '../../model/vocabulary/index.js'
import type { Shelf } from '../aisles.js'
import { type NavKey, navPaths, type SitePage } from '../shell/shell.js'
import { shellWords } from '../shell/words.js'
import type { Site } from '../site.js'
import { siteWords } from '../words.js'
import { cardsOf, iconOf } from './card.js'
import { searchBox } from './search-box.js'
import { tilesOf } from './shelf-links.js'
import { allPath } from './shelf-pages.js'
import { weekYears } from './week-page.js'

/** Those whom the policy names first; the other audiences are on their shelves. */
const PEOPLE = [
  'seniors',
  'parents',
  'early-childhood-families',
  'youth',
  'rural-residents',
  'new-citizens',
  'community-volunteers',
  'community-educators',
]

/** The widest topics in the order of the policy (N二(三)8). */
const TOPICS = vocabularies.topic.terms.filter(({ broader }) => broader.length === 0).map(({ id }) => id)

const NEWEST = 4
const OF_WEEK = 2

const found = (facet: 'audience' | 'topic', values: readonly string[], site: Site): readonly Shelf[] =>
  values.flatMap((value) => site.aisles.get(facet)?.byValue.get(value) ?? [])

const aisle = (title: string, ...content: readonly ElementContent[]): readonly ElementContent[] => [
  h('section', { className: ['kb-aisle'] }, h('h2', {}, title), ...content),
]

const more = (to: string, label: string): ElementContent =>
  h('p', { className: ['kb-more'] }, h('a', { className: ['kb-button', 'kb-plain'], href: to }, label))

const weekOf = (from: string, site: Site): readonly ElementContent[] => {
  const { language, href } = site.shell
  const [newest] = weekYears(site)
  if (newest === undefined) return []
  return [
    h(
      'section',
      { className: ['kb-banner'] },
      h('h2', {}, siteWords.inWeek(newest.year)[language]),
      cardsOf(newest.courses.slice(0, OF_WEEK), { from, heading: 'h3' }, site),
      more(href(from, navPaths.week), siteWords.weekMore[language]),
    ),
  ]
}

const waysOf = (from: string, has: ReadonlySet<NavKey>, { shell }: Site): readonly ElementContent[] => {
  const { language, href } = shell
  const ways = [
    ['map', 'map', siteWords.mapAbout],
    ['nearby', 'flag', siteWords.nearbyAbout],
  ] as const
  const tiles = ways
    .filter(([key]) => has.has(key))
    .map(([key, icon, about]) =>
      h(
        'li',
        {},
        h(
          'a',
          { className: ['kb-tile'], href: href(from, navPaths[key]) },
          iconOf(icon),
          h(
            'span',
            {},
            h('strong', {}, shellWords[key][language]),
            h('br'),
            h('span', { className: ['kb-soft'] }, about[language]),
          ),
        ),
      ),
    )
  return tiles.length === 0
    ? []
    : aisle(siteWords.ways[language], h('ul', { className: ['kb-tiles', 'kb-ways'] }, ...tiles))
}

export const homePage = (site: Site, has: ReadonlySet<NavKey>): SitePage => {
  const { language, href, title } = site.shell
  const path = navPaths.home
  const topics = found('topic', TOPICS, site)
  const people = found('audience', PEOPLE, site)
  return {
    path,
    title,
    description: `${title}${language === 'en' ? '. ' : '。'}${siteWords.aboutText[0][language]}`,
    nav: 'home',
    isWide: true,
    body: [
      h(
        'section',
        { className: ['kb-hero'] },
        h('h1', {}, siteWords.hello[language]),
        h('p', {}, siteWords.helloMore[language]),
        searchBox(path, site),
      ),
      ...(people.length === 0 ? [] : aisle(siteWords.byAudience[language], tilesOf(people, path, site))),
      ...(topics.length === 0
        ? []
        : aisle(
            siteWords.byTopic[language],
            tilesOf(topics, path, site),
            more(href(path, navPaths.shelves), siteWords.allShelves[language]),
          )),
      ...weekOf(path, site),
      ...aisle(
        siteWords.newest[language],
        cardsOf(site.holdings.courses.slice(0, NEWEST), { from: path, heading: 'h3' }, site),
        more(href(path, allPath(1)), siteWords.allNewest[language]),
      ),
      ...waysOf(path, has, site),
    ],
  }
}
