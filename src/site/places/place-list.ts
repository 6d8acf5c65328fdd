/** Lists of courses and of places, as the pages of places have them. */
import type { Element, ElementContent } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { Division } from '../../model/region/division.js'
import { findRegion } from '../../model/region/find-region.js'
import { ownLang } from '../own-lang.js'
import { pathWords } from '../paths/words.js'
import type { Shell } from '../shell/shell.js'
import { homeOf } from './division-tree.js'
import type { Gazetteer } from './gazetteer.js'
import { placePath } from './place-paths.js'
import { provinceTiles } from './province-tiles.js'
import { placeWords } from './words.js'

/**
 * The name of a division, as a text in its own language: below the provinces there are Chinese names alone.
 *
 * @param isFull with what holds it, up to the place `here`
 */
export const nameNode = (
  division: Division,
  { language }: Shell,
  isFull = false,
  here?: string,
): ElementContent | string => {
  const known =
    division.level === 'province' && provinceTiles.find(({ digits }) => division.code.startsWith(digits))
  if (language !== 'zh-CN' && known) return known.name[language]
  const around = (here === undefined ? undefined : findRegion(here)?.fullName) ?? ''
  const { fullName } = division
  const name = !isFull
    ? division.name
    : fullName.startsWith(around)
      ? fullName.slice(around.length)
      : fullName
  return language === 'zh-CN' ? name : h('span', { lang: 'zh-CN' }, name)
}

/** The same as plain text. */
export const nameText = (division: Division, shell: Shell): string => {
  const node = nameNode(division, shell)
  return typeof node === 'string' ? node : division.name
}

const linkOf = (entry: CatalogueEntry, from: string, shell: Shell): Element => {
  const href = shell.courseHref(from, entry.id)
  const own = ownLang(entry, shell.language)
  return href === undefined ? h('span', own, entry.title) : h('a', { href, ...own }, entry.title)
}

/** Title, level, hours, who gives it, and where that is, when it is not the place of the page. */
const courseItem = (entry: CatalogueEntry, from: string, shell: Shell, here?: string): Element => {
  const { language } = shell
  const { level, hours, publisher, region } = entry
  const home = homeOf(region)
  const note: (ElementContent | string)[] = [
    ...(level === undefined ? [] : [pathWords.level[level][language]]),
    ...(hours === undefined ? [] : [placeWords.hours(hours.total)[language]]),
    ...(publisher === undefined ? [] : [h('span', ownLang(entry, language), publisher.name)]),
    ...(home === undefined || home.code === here ? [] : [nameNode(home, shell, true, here)]),
  ]
  return h(
    'li',
    {},
    h('p', { className: ['kb-path-title'] }, linkOf(entry, from, shell)),
    ...(note.length === 0
      ? []
      : [
          h(
            'p',
            { className: ['kb-soft'] },
            ...note.flatMap((part, at) => (at === 0 ? [part] : [' · ', part])),
          ),
        ]),
  )
}

export const courseList = (
  entries: readonly CatalogueEntry[],
  from: string,
  shell: Shell,
  here?: string,
): Element =>
  h(
    'ul',
    { className: ['kb-path', 'kb-path-alone'] },
    ...entries.map((entry) => courseItem(entry, from, shell, here)),
  )

const countNode = ({ code }: Division, { places }: Gazetteer, { language }: Shell): Element =>
  h('span', { className: ['kb-count'] }, placeWords.courses(places.get(code)?.within.length ?? 0)[language])

/** Places with courses as tiles, those without as one line of names. */
export const placeTiles = (
  divisions: readonly Division[],
  from: string,
  gazetteer: Gazetteer,
  shell: Shell,
): readonly Element[] => {
  const { language, href } = shell
  const { places } = gazetteer
  const full = divisions.filter(({ code }) => places.has(code))
  const empty = divisions.filter(({ code }) => !places.has(code))
  return [
    ...(full.length === 0
      ? []
      : [
          h(
            'ul',
            { className: ['kb-tiles', 'kb-place-tiles'] },
            ...full.map((division) =>
              h(
                'li',
                {},
                h(
                  'a',
                  { className: ['kb-tile'], href: href(from, placePath(division.code)) },
                  h(
                    'span',
                    { className: ['kb-tile-name'] },
                    nameNode(division, shell),
                    ' ',
                    countNode(division, gazetteer, shell),
                  ),
                ),
              ),
            ),
          ),
        ]),
    ...(empty.length === 0
      ? []
      : [
          h(
            'p',
            { className: ['kb-soft'] },
            placeWords.partsNone[language],
            ...empty.flatMap((division, at) => [
              ...(at === 0 ? [] : [placeWords.separator[language]]),
              nameNode(division, shell),
            ]),
          ),
        ]),
  ]
}

/** Every province with courses or without: each has a page. */
export const provinceList = (
  divisions: readonly Division[],
  from: string,
  gazetteer: Gazetteer,
  shell: Shell,
): Element =>
  h(
    'ul',
    { className: ['kb-place-names'] },
    ...divisions.map((division) =>
      h(
        'li',
        {},
        h('a', { href: shell.href(from, placePath(division.code)) }, nameNode(division, shell)),
        ' ',
        countNode(division, gazetteer, shell),
      ),
    ),
  )
