/** Where courses of a place are held, and who gives them. */
import type { Element } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import type { Shell } from '../shell/shell.js'
import { courseList } from './place-list.js'
import { publishersOf, type Venue, venuesOf } from './venues-of.js'
import { placeWords } from './words.js'

/** More is not read on a phone; `places.json` has all. */
const VENUES = 30
const COURSES = 5
const PUBLISHERS = 30

const venueItem = ({ name, types, notes, courses }: Venue, from: string, shell: Shell): Element => {
  const { language } = shell
  const kinds = types.map((id) => findTerm('venue-type', id)?.label[language] ?? id)
  const shown = name ?? kinds.join(placeWords.separator[language])
  return h(
    'li',
    {},
    h('h3', {}, shown === '' ? placeWords.anyVenue[language] : shown),
    ...(name === undefined || kinds.length === 0
      ? []
      : [h('p', { className: ['kb-soft'] }, kinds.join(placeWords.separator[language]))]),
    ...notes.slice(0, COURSES).map((note) => h('p', {}, note)),
    h('p', {}, placeWords.venueHere[language], placeWords.courses(courses.length)[language]),
    courseList(courses.slice(0, COURSES), from, shell),
  )
}

export const venueList = (
  entries: readonly CatalogueEntry[],
  from: string,
  shell: Shell,
): readonly Element[] => {
  const { language } = shell
  const venues = venuesOf(entries)
  const publishers = publishersOf(entries)
  return [
    ...(venues.length === 0
      ? []
      : [
          h('h2', {}, placeWords.venues[language]),
          h(
            'ul',
            { className: ['kb-venues'] },
            ...venues.slice(0, VENUES).map((each) => venueItem(each, from, shell)),
          ),
          ...(venues.length > VENUES
            ? [h('p', {}, placeWords.moreVenues(venues.length - VENUES)[language])]
            : []),
        ]),
    ...(publishers.length === 0
      ? []
      : [
          h('h2', {}, placeWords.publishers[language]),
          h(
            'ul',
            { className: ['kb-place-names'] },
            ...publishers
              .slice(0, PUBLISHERS)
              .map(({ name, count }) =>
                h(
                  'li',
                  {},
                  name,
                  ' ',
                  h('span', { className: ['kb-count'] }, placeWords.courses(count)[language]),
                ),
              ),
          ),
          ...(publishers.length > PUBLISHERS
            ? [h('p', {}, placeWords.moreVenues(publishers.length - PUBLISHERS)[language])]
            : []),
        ]),
  ]
}
