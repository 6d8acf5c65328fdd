/** The pages of a shelf. */
import type { ElementContent } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import { shelfPath } from '../addresses.js'
import type { Shelf } from '../aisles.js'
import type { Holding } from '../holdings.js'
import { shelfLabel } from '../shelf-label.js'
import { wayTo } from '../shelf-tree.js'
import { type Crumb, type LazyPage, navPaths, type SitePage } from '../shell/shell.js'
import { shellWords } from '../shell/words.js'
import type { Site } from '../site.js'
import { siteWords } from '../words.js'
import { cardsOf } from './card.js'
import { foldedChips } from './shelf-links.js'

/** Courses on a page: some twenty thumbs on a phone. */
const PER_PAGE = 30

/** Nobody turns more pages than this; one searches, or takes a narrower shelf. `allPages` has every course. */
const MOST_PAGES = 10

interface Pile {
  readonly title: string
  readonly courses: readonly Holding[]
  readonly pathOf: (page: number) => string
  readonly trail: readonly Crumb[]
  /** Stands above the courses of the first page. */
  readonly lead: () => readonly ElementContent[]
  /** More pages than this are not made. */
  readonly most: number
}

const pager = (pile: Pile, page: number, of: number, { shell }: Site): readonly ElementContent[] => {
  if (of === 1) return []
  const { language, href } = shell
  const link = (to: number, rel: string, label: string): readonly ElementContent[] =>
    to < 1 || to > of
      ? []
      : [
          h(
            'li',
            {},
            h(
              'a',
              {
                className: ['kb-button', 'kb-plain'],
                rel: [rel],
                href: href(pile.pathOf(page), pile.pathOf(to)),
              },
              label,
            ),
          ),
        ]
  return [
    h(
      'nav',
      { className: ['kb-pager'], ariaLabel: siteWords.pages[language] },
      h(
        'ul',
        {},
        ...link(page - 1, 'prev', siteWords.previous[language]),
        h('li', {}, siteWords.page(page, of)[language]),
        ...link(page + 1, 'next', siteWords.next[language]),
      ),
    ),
  ]
}

const pileOf = (pile: Pile, site: Site): readonly LazyPage[] => {
  const { language } = site.shell
  const { title, courses, most } = pile
  const of = Math.min(most, Math.max(1, Math.ceil(courses.length / PER_PAGE)))
  const cut = courses.length > of * PER_PAGE
  const pageAt = (at: number, path: string): SitePage => {
    const pageTitle = at === 0 ? title : `${title} · ${siteWords.page(at + 1, of)[language]}`
    return {
      path,
      title: pageTitle,
      description: `${title}${language === 'en' ? ': ' : '：'}${siteWords.courses(courses.length)[language]}`,
      nav: 'shelves',
      trail: pile.trail,
      isWide: true,
      body: [
        h('h1', {}, pageTitle),
        h('p', { className: ['kb-soft'] }, siteWords.courses(courses.length)[language]),
        ...(at === 0 ? pile.lead() : []),
        cardsOf(courses.slice(at * PER_PAGE, (at + 1) * PER_PAGE), { from: path, heading: 'h2' }, site),
        ...(cut && at === of - 1 ? [h('p', {}, siteWords.shelfCut(of * PER_PAGE)[language])] : []),
        ...pager(pile, at + 1, of, site),
      ],
    }
  }
  return Array.from({ length: of }, (_, at): LazyPage => {
    const path = pile.pathOf(at + 1)
    return { path, make: () => pageAt(at, path) }
  })
}

export const shelfPages = (shelf: Shelf, site: Site): readonly LazyPage[] => {
  const { facet, value, courses } = shelf
  const { language, href } = site.shell
  const path = shelfPath(facet, value)
  const aisle = site.aisles.get(facet)
  const narrower = aisle?.narrower.get(value) ?? []
  const wider = wayTo(facet, value).flatMap((each) => aisle?.byValue.get(each) ?? [])
  const name = shelfLabel(shelf, site)
  return pileOf(
    {
      title: name,
      courses,
      most: MOST_PAGES,
      pathOf: (page) => shelfPath(facet, value, page),
      trail: [
        { title: shellWords.shelves[language], path: navPaths.shelves },
        ...wider.map((each) => ({
          title: shelfLabel(each, site),
          path: shelfPath(facet, each.value),
        })),
      ],
      lead: () => [
        ...(narrower.length === 0
          ? []
          : [h('h2', {}, siteWords.narrower[language]), ...foldedChips(narrower, path, site, 8)]),
        h(
          'p',
          { className: ['kb-more'] },
          h(
            'a',
            {
              className: ['kb-button', 'kb-plain'],
              href: `${href(path, navPaths.search)}?${facet}=${encodeURIComponent(value)}`,
            },
            siteWords.searchHere[language],
          ),
        ),
      ],
    },
    site,
  )
}

const ALL = 'all'

export const allPath = (page: number): string => `courses/${ALL}${page === 1 ? '' : `--${page}`}.html`

/** Every course, the newest first. */
export const allPages = (site: Site): readonly LazyPage[] => {
  const { language } = site.shell
  return pileOf(
    {
      title: siteWords.all[language],
      courses: site.holdings.courses,
      most: Number.POSITIVE_INFINITY,
      pathOf: allPath,
      trail: [{ title: shellWords.shelves[language], path: navPaths.shelves }],
      lead: () => [],
    },
    site,
  )
}
