/** All shelves on a page: the widest of each facet; narrower ones are behind them. */
import type { ElementContent } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import { shelfFacets } from '../holdings.js'
import { navPaths, type SitePage } from '../shell/shell.js'
import { shellWords } from '../shell/words.js'
import type { Site } from '../site.js'
import { facetWords, siteWords } from '../words.js'
import { curriculumTree } from './curriculum-tree.js'
import { foldedChips } from './shelf-links.js'
import { allPath } from './shelf-pages.js'

/** Of each facet, before the fold. */
const AT_ONCE = 12

/** A facet with one wide shelf, such as everybody, shows what stands under it as well. */
const aislesIn = (from: string, site: Site): readonly ElementContent[] =>
  shelfFacets.flatMap((facet) => {
    const aisle = site.aisles.get(facet)
    if (aisle === undefined || aisle.shelves.length === 0) return []
    const [only, ...others] = aisle.widest
    const shown =
      only !== undefined && others.length === 0
        ? [only, ...(aisle.narrower.get(only.value) ?? [])]
        : aisle.widest
    return [
      h(
        'section',
        { className: ['kb-part'] },
        h('h2', { id: facet }, facetWords[facet][site.shell.language]),
        ...foldedChips(shown, from, site, AT_ONCE),
      ),
    ]
  })

export const shelvesPage = (site: Site): SitePage => {
  const { language, href } = site.shell
  const path = navPaths.shelves
  return {
    path,
    title: shellWords.shelves[language],
    description: siteWords.shelvesAbout[language],
    nav: 'shelves',
    isWide: true,
    body: [
      h('h1', {}, siteWords.shelvesTitle[language]),
      h('p', {}, siteWords.shelvesAbout[language]),
      h(
        'p',
        { className: ['kb-more'] },
        h(
          'a',
          { className: ['kb-button', 'kb-plain'], href: href(path, allPath(1)) },
          `${siteWords.all[language]} (${site.holdings.courses.length})`,
        ),
      ),
      ...aislesIn(path, site),
      ...curriculumTree(path, site),
    ],
  }
}
