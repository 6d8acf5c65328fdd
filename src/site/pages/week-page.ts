/** The courses of the Lifelong Learning Week (R083): a page for all years, the newest first, and a shelf for each. */
import { h } from '../../emit/html/html-nodes.js'
import { shelfPath } from '../addresses.js'
import type { Shelf } from '../aisles.js'
import { navPaths, type SitePage } from '../shell/shell.js'
import { shellWords } from '../shell/words.js'
import type { Site } from '../site.js'
import { siteWords } from '../words.js'
import { cardsOf } from './card.js'

const WEEK = 'activity-week'

/** Of each year the courses, the newest year first. */
export const weekYears = (site: Site): readonly (Shelf & { readonly year: string })[] =>
  (site.aisles.get('campaign')?.shelves ?? [])
    .flatMap((shelf) => {
      const year = shelf.value.startsWith(`${WEEK}-`) ? shelf.value.slice(WEEK.length + 1) : ''
      return year === '' ? [] : [{ ...shelf, year }]
    })
    .sort((a, b) => Number(b.year) - Number(a.year))

/** Courses of a year that stand on the page itself. */
const OF_YEAR = 24

export const weekPage = (site: Site): SitePage => {
  const { language, href } = site.shell
  const path = navPaths.week
  const years = weekYears(site)
  return {
    path,
    title: shellWords.week[language],
    description: siteWords.weekAbout[language],
    nav: 'week',
    isWide: true,
    body: [
      h('h1', {}, shellWords.week[language]),
      h('p', {}, siteWords[years.length === 0 ? 'weekNone' : 'weekAbout'][language]),
      ...years.flatMap(({ facet, value, year, courses }) => [
        h('h2', { id: `year-${year}` }, siteWords.inWeek(year)[language]),
        cardsOf(courses.slice(0, OF_YEAR), { from: path, heading: 'h3' }, site),
        ...(courses.length <= OF_YEAR
          ? []
          : [
              h(
                'p',
                { className: ['kb-more'] },
                h(
                  'a',
                  { className: ['kb-button', 'kb-plain'], href: href(path, shelfPath(facet, value)) },
                  `${siteWords.weekOf(year)[language]} (${courses.length})`,
                ),
              ),
            ]),
      ]),
    ],
  }
}
