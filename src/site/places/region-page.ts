/** The page of a place: its own courses, what lies in it, what is for the wider places around, where courses are held. */
import type { Element } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { Division } from '../../model/region/division.js'
import { shelfPath } from '../addresses.js'
import { allPath } from '../pages/shelf-pages.js'
import { navPaths, type Shell, type SitePage } from '../shell/shell.js'
import { partsOf, wayDown } from './division-tree.js'
import type { Gazetteer } from './gazetteer.js'
import { courseList, nameNode, nameText, placeTiles } from './place-list.js'
import { countryPath, placePath } from './place-paths.js'
import { venueList } from './venue-list.js'
import { placeWords } from './words.js'

/** Courses on the page; the shelf of the place has the others. */
const OWN = 60
/** So few in all of a place are listed at once, without asking for one of its parts. */
const FEW = 30
/** Of courses for the whole country, on their page; all courses stand on a page of the shelves. */
const COUNTRY = 200
/** Of each wider place. */
const WIDER = 8

const some = (
  entries: readonly CatalogueEntry[],
  most: number,
  place: { readonly path: string; readonly shell: Shell; readonly here?: string; readonly all?: Element },
): readonly Element[] => [
  courseList(entries.slice(0, most), place.path, place.shell, place.here),
  ...(entries.length <= most
    ? []
    : [
        h('p', {}, placeWords.shown(most)[place.shell.language]),
        ...(place.all === undefined ? [] : [h('p', { className: ['kb-more'] }, place.all)]),
      ]),
]

const button = (href: string, label: string): Element =>
  h('a', { className: ['kb-button', 'kb-plain'], href }, label)

export const regionPage = (division: Division, gazetteer: Gazetteer, shell: Shell): SitePage => {
  const { language, href } = shell
  const path = placePath(division.code)
  const { own = [], within = [] } = gazetteer.places.get(division.code) ?? {}
  const way = wayDown(division)
  const outer = way.slice(0, -1)
  const name = nameText(division, shell)
  const isFew = within.length <= FEW
  const listed = isFew ? within : own
  const parts = partsOf(division)
  const shelf =
    within.length === 0
      ? undefined
      : button(href(path, shelfPath('region', division.code)), placeWords.all(name)[language])
  const wider = [...outer].reverse().flatMap((each): readonly Element[] => {
    const courses = gazetteer.places.get(each.code)?.own ?? []
    if (courses.length === 0) return []
    const all = button(href(path, placePath(each.code)), placeWords.own(nameText(each, shell))[language])
    return [
      h('h2', {}, placeWords.wider(nameText(each, shell))[language]),
      ...some(courses, WIDER, { path, shell, here: each.code, all }),
    ]
  })
  return {
    path,
    title: placeWords.own(language === 'en' ? name : division.fullName)[language],
    description: placeWords.tile(division.fullName, within.length)[language],
    nav: 'nearby',
    trail: [
      { title: placeWords.title[language], path: navPaths.nearby },
      ...outer.map((each) => ({ title: nameText(each, shell), path: placePath(each.code) })),
    ],
    isWide: true,
    body: [
      h('h1', {}, nameNode(division, shell, true)),
      h('p', { className: ['kb-lead'] }, placeWords.courses(within.length)[language]),
      ...(listed.length === 0
        ? [h('p', {}, placeWords.ownNone(name)[language])]
        : [
            h('h2', {}, placeWords.own(name)[language]),
            ...some(listed, OWN, {
              path,
              shell,
              here: division.code,
              ...(shelf !== undefined && { all: shelf }),
            }),
          ]),
      ...(parts.length === 0
        ? []
        : [h('h2', {}, placeWords.parts(name)[language]), ...placeTiles(parts, path, gazetteer, shell)]),
      ...(shelf === undefined || isFew ? [] : [h('p', { className: ['kb-more'] }, shelf)]),
      ...venueList(within, path, shell),
      ...wider,
      ...(gazetteer.country.length === 0
        ? []
        : [
            h('h2', {}, placeWords.country[language]),
            ...some(gazetteer.country, WIDER, {
              path,
              shell,
              all: button(href(path, countryPath), placeWords.country[language]),
            }),
          ]),
    ],
  }
}

/** Courses for no division: for the whole country, and for places of one’s own. */
export const countryPage = ({ country, elsewhere }: Gazetteer, shell: Shell): SitePage => {
  const { language } = shell
  return {
    path: countryPath,
    title: placeWords.country[language],
    description: `${placeWords.country[language]}${placeWords.colon[language]}${placeWords.courses(country.length)[language]}`,
    nav: 'nearby',
    trail: [{ title: placeWords.title[language], path: navPaths.nearby }],
    isWide: true,
    body: [
      h('h1', {}, placeWords.country[language]),
      h('p', { className: ['kb-lead'] }, placeWords.courses(country.length)[language]),
      ...some(country, COUNTRY, {
        path: countryPath,
        shell,
        all: button(shell.href(countryPath, allPath(1)), placeWords.allCourses[language]),
      }),
      ...(elsewhere.size === 0
        ? []
        : [
            h('h2', {}, placeWords.elsewhere[language]),
            ...[...elsewhere].flatMap(([region, courses]) => [
              h('h3', {}, region.replace(/^custom:/, '')),
              ...some(courses, COUNTRY, {
                path: countryPath,
                shell,
                all: button(
                  shell.href(countryPath, shelfPath('region', region)),
                  placeWords.allCourses[language],
                ),
              }),
            ]),
          ]),
    ],
  }
}
