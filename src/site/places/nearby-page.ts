/** The page 「身边的课」: where one says where one lives, the squares of the provinces, and the same as a list. */
import type { Element } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import { pathWords } from '../paths/words.js'
import { navPaths, type Shell, type SitePage } from '../shell/shell.js'
import { provinces } from './division-tree.js'
import type { Gazetteer } from './gazetteer.js'
import { nameText, provinceList } from './place-list.js'
import { countryPath, placePath } from './place-paths.js'
import { drawProvinces } from './province-tiles-drawing.js'
import { placeScriptWords, placeWords } from './words.js'

const choice = (name: 'province' | 'prefecture' | 'county', shell: Shell): Element => {
  const { language } = shell
  const id = `kb-place-${name}`
  return h(
    'p',
    { className: ['kb-choice'], ...(name !== 'province' && { hidden: true }) },
    h('label', { htmlFor: [id] }, placeWords[name][language]),
    h(
      'select',
      { id, ...(name !== 'province' && language !== 'zh-CN' && { lang: 'zh-CN' }) },
      h('option', { value: '' }, placeWords.choose[language]),
      ...(name === 'province'
        ? provinces().map((division) => h('option', { value: division.code }, nameText(division, shell)))
        : []),
    ),
  )
}

/** What the script says: a text, or texts by name, each in the language of the page. */
const scriptWords = ({ language }: Shell): object =>
  Object.fromEntries(
    placeScriptWords.map((key) => {
      const word = placeWords[key]
      return [
        key,
        'village' in word
          ? Object.fromEntries(Object.entries(word).map(([ring, each]) => [ring, each[language]]))
          : word[language],
      ]
    }),
  )

export const nearbyPage = (gazetteer: Gazetteer, shell: Shell): SitePage => {
  const { language, href } = shell
  const path = navPaths.nearby
  const { places, country, elsewhere } = gazetteer
  const elsewhereCount = [...elsewhere.values()].reduce((sum, { length }) => sum + length, 0)
  const level = Object.fromEntries(
    Object.entries(pathWords.level).map(([key, label]) => [key, label[language]]),
  )
  return {
    path,
    title: placeWords.title[language],
    description: placeWords.intro[language],
    nav: 'nearby',
    isWide: true,
    scripts: ['places'],
    data: { words: scriptWords(shell), level, hours: placeWords.hours(7)[language] },
    body: [
      h('h1', {}, placeWords.title[language]),
      h(
        'form',
        { id: 'kb-place', className: ['kb-place'], hidden: true },
        h('p', { className: ['kb-lead'] }, placeWords.intro[language]),
        h(
          'div',
          { className: ['kb-choices'] },
          choice('province', shell),
          choice('prefecture', shell),
          choice('county', shell),
        ),
        h('p', { className: ['kb-soft'] }, placeWords.promise[language]),
        h(
          'button',
          { type: 'button', id: 'kb-forget', className: ['kb-button', 'kb-plain'], hidden: true },
          placeWords.forget[language],
        ),
      ),
      h('p', { id: 'kb-place-status', role: 'status' }),
      h('div', { id: 'kb-place-found' }),
      h('h2', {}, placeWords.browse[language]),
      h('p', { className: ['kb-soft'] }, placeWords.tilesNote[language]),
      h(
        'div',
        { className: ['kb-provinces-frame'] },
        drawProvinces(language, ({ digits }) => ({
          href: href(path, placePath(`${digits}0000`)),
          count: places.get(`${digits}0000`)?.within.length ?? 0,
        })),
      ),
      h('h2', {}, placeWords.tilesList[language]),
      provinceList(provinces(), path, gazetteer, shell),
      h(
        'p',
        {},
        h('a', { href: href(path, countryPath) }, placeWords.country[language]),
        ' ',
        h('span', { className: ['kb-count'] }, placeWords.courses(country.length)[language]),
      ),
      ...(elsewhereCount === 0
        ? []
        : [
            h(
              'p',
              {},
              h('a', { href: href(path, countryPath) }, placeWords.elsewhere[language]),
              ' ',
              h('span', { className: ['kb-count'] }, placeWords.courses(elsewhereCount)[language]),
            ),
          ]),
    ],
  }
}
