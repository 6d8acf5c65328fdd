/** The page of the search: its form and its words; a script fills in what is found. Without one it leads to the shelves. */
import { h } from '../../emit/html/html-nodes.js'
import { comma } from '../../emit/words/marks.js'
import { vocabularies } from '../../model/vocabulary/index.js'
import type { SearchData } from '../browser/find/search-data.js'
import { navPaths, type SitePage } from '../shell/shell.js'
import { shellWords } from '../shell/words.js'
import type { Site } from '../site.js'
import { topicIcon } from '../topic-icon.js'
import { facetWords, siteWords } from '../words.js'
import { searchBox } from './search-box.js'
import { chipsOf } from './shelf-links.js'

/** In the order of the page. */
const FACETS = ['audience', 'topic', 'level', 'hours', 'form', 'region', 'publisher', 'licence'] as const

/** What the script says. */
const said = [
  'searching',
  'nothing',
  'found',
  'foundOne',
  'relaxed',
  'moreResults',
  'narrow',
  'clear',
  'forWhom',
  'searchFailed',
] as const
type Said = (typeof said)[number]

/** @param index the folder of the index */
export const searchPage = (site: Site, index: string): SitePage => {
  const { language } = site.shell
  const path = navPaths.search
  const data: SearchData = {
    index,
    facets: FACETS.map((name) => [name, facetWords[name][language]]),
    language,
    words: {
      ...(Object.fromEntries(said.map((key) => [key, siteWords[key][language]])) as Record<Said, string>),
      lessons: siteWords.lessonsOf[language],
      hours: siteWords.hoursOf[language],
      comma: comma[language],
    },
    icons: Object.fromEntries(
      vocabularies.topic.terms.map(({ id }) => [id, topicIcon(id)]).filter(([, icon]) => icon !== 'book'),
    ),
  }
  return {
    path,
    title: siteWords.searchTitle[language],
    nav: 'search',
    isUnlisted: true,
    isWide: true,
    scripts: ['search'],
    data,
    body: [
      h('h1', {}, siteWords.searchTitle[language]),
      searchBox(path, site),
      h(
        'noscript',
        {},
        h('p', {}, siteWords.searchNoScript[language]),
        chipsOf(site.aisles.get('topic')?.widest ?? [], path, site),
        h('p', {}, h('a', { href: navPaths.shelves }, shellWords.shelves[language])),
      ),
      h('p', { id: 'kb-told', role: 'status', ariaLive: 'polite' }),
      h(
        'div',
        { className: ['kb-find'], id: 'kb-find', hidden: true },
        h(
          'section',
          { className: ['kb-find-facets'], ariaLabel: siteWords.narrow[language] },
          h('div', { id: 'kb-facets' }),
        ),
        h('div', { className: ['kb-find-results'], id: 'kb-results' }),
      ),
    ],
  }
}
