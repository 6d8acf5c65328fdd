/** The ways to shelves: chips, and tiles with a drawing. */
import type { Element, ElementContent } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import { shelfPath } from '../addresses.js'
import type { Shelf } from '../aisles.js'
import { shelfLabel } from '../shelf-label.js'
import { navPaths } from '../shell/shell.js'
import type { Site } from '../site.js'
import { audienceIcon, topicIcon } from '../topic-icon.js'
import { siteWords } from '../words.js'
import { iconOf } from './card.js'

const count = ({ courses }: Shelf, { shell: { language } }: Site): Element =>
  h('span', { className: ['kb-count'] }, siteWords.courses(courses.length)[language])

export const chipsOf = (shelves: readonly Shelf[], from: string, site: Site): Element =>
  h(
    'ul',
    { className: ['kb-chips'] },
    ...shelves.map((shelf) =>
      h(
        'li',
        {},
        h(
          'a',
          { className: ['kb-chip'], href: site.shell.href(from, shelfPath(shelf.facet, shelf.value)) },
          h('span', {}, shelfLabel(shelf, site)),
          ' ',
          count(shelf, site),
        ),
      ),
    ),
  )

export const tilesOf = (shelves: readonly Shelf[], from: string, site: Site): Element =>
  h(
    'ul',
    { className: ['kb-tiles'] },
    ...shelves.map((shelf) =>
      h(
        'li',
        {},
        h(
          'a',
          { className: ['kb-tile'], href: site.shell.href(from, shelfPath(shelf.facet, shelf.value)) },
          iconOf(shelf.facet === 'topic' ? topicIcon(shelf.value) : audienceIcon(shelf.value)),
          h(
            'span',
            { className: ['kb-tile-text'] },
            h('span', { className: ['kb-tile-name'] }, shelfLabel(shelf, site)),
            ' ',
            count(shelf, site),
          ),
        ),
      ),
    ),
  )

/** Shelves that are shown at once. */
const AT_ONCE = 24

/** Of thousands of publishers a phone is not given the names; they are found by their courses. */
const MOST = 120

/** The first of many shelves, and the others behind a fold. */
export const foldedChips = (
  shelves: readonly Shelf[],
  from: string,
  site: Site,
  atOnce = AT_ONCE,
): readonly ElementContent[] => {
  const rest = shelves.slice(atOnce, MOST)
  return [
    chipsOf(shelves.slice(0, atOnce), from, site),
    ...(rest.length === 0
      ? []
      : [
          h(
            'details',
            { className: ['kb-rest'] },
            h('summary', {}, siteWords.more(shelves.length - atOnce)[site.shell.language]),
            chipsOf(rest, from, site),
            ...(shelves.length <= MOST
              ? []
              : [
                  h(
                    'p',
                    {},
                    h(
                      'a',
                      { href: site.shell.href(from, navPaths.search) },
                      siteWords.shelvesCut[site.shell.language],
                    ),
                  ),
                ]),
          ),
        ]),
  ]
}
