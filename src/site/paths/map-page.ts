/** The page of one sheet of a map: drawings, what their lines mean, and the same in words. */
import type { Element, ElementContent } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import type { LearningStep } from '../../model/learning-map.js'
import { learningStep } from '../../model/learning-map.js'
import type { Shell, SitePage } from '../shell/shell.js'
import type { Atlas } from './atlas.js'
import { drawMap, legendLine } from './draw-map.js'
import { type Drawing, layOut } from './lay-out.js'
import { mapPath, sheetTitle } from './map-names.js'
import type { CourseMap } from './maps-of.js'
import type { Sheet } from './sheets-of.js'
import { type Around, courseItem, stageList } from './stage-list.js'
import { pathWords } from './words.js'

const LIST = 'kb-list'

const legend = (kinds: ReadonlySet<LearningStep>, { language }: Shell): Element =>
  h(
    'div',
    { className: ['kb-legend'] },
    h('h3', {}, pathWords.legend[language]),
    h(
      'ul',
      {},
      ...learningStep.options
        .filter((kind) => kinds.has(kind))
        .map((kind) => h('li', {}, legendLine(kind), h('span', {}, pathWords.step[kind][language]))),
    ),
  )

const drawn = (
  drawings: readonly Drawing[],
  path: string,
  atlas: Atlas,
  shell: Shell,
): readonly Element[] => {
  if (drawings.length === 0) return []
  const { language } = shell
  const kinds = new Set(drawings.flatMap(({ lines }) => lines.map(({ edge }) => edge.kind)))
  return [
    h(
      'div',
      { className: ['kb-drawn'] },
      h('h2', {}, pathWords.picture[language]),
      h('p', {}, h('a', { className: ['kb-chip'], href: `#${LIST}` }, pathWords.skip[language])),
      legend(kinds, shell),
      h('p', { className: ['kb-keys', 'kb-soft'] }, pathWords.keys[language]),
      ...drawings.map((drawing) => {
        const name = pathWords.drawing(drawing.spots.length)[language]
        // What scrolls is reached by keyboard through the links in it.
        return h(
          'div',
          { className: ['kb-canvas'] },
          drawMap(drawing, name, (id) => atlas.boxOf(id, path, shell)),
        )
      }),
    ),
  ]
}

const listed = (
  { alone }: Sheet,
  drawings: readonly Drawing[],
  around: Around,
  atlas: Atlas,
): readonly Element[] => {
  const { language } = around
  const stages: string[][] = []
  for (const { spots } of drawings) {
    for (const { id, stage } of spots) {
      for (let at = stages.length; at <= stage; at += 1) stages.push([])
      stages[stage]?.push(id)
    }
  }
  const levels = [...new Set(alone.map((id) => atlas.levelOf(id)))]
  return [
    ...(stages.length === 0
      ? []
      : [h('h2', { id: LIST, tabIndex: -1 }, pathWords.list[language]), ...stageList(stages, around)]),
    ...(alone.length === 0
      ? []
      : [
          h('h2', {}, pathWords.alone[language]),
          h('p', {}, pathWords.aloneHint[language]),
          ...levels.flatMap((level) => [
            h('h3', {}, (level === undefined ? pathWords.anyLevel : pathWords.level[level])[language]),
            h(
              'ul',
              { className: ['kb-path', 'kb-path-alone'] },
              ...alone.filter((id) => atlas.levelOf(id) === level).map((id) => courseItem(id, around)),
            ),
          ]),
        ]),
  ]
}

const pager = (map: CourseMap, number: number, { language, href }: Shell): readonly ElementContent[] =>
  map.sheets.length === 1
    ? []
    : [
        h(
          'nav',
          { ariaLabel: pathWords.pages[language] },
          h('h2', {}, pathWords.pages[language]),
          h(
            'ul',
            { className: ['kb-chips'] },
            ...map.sheets.map((sheet, at) =>
              h(
                'li',
                {},
                h(
                  'a',
                  {
                    className: ['kb-chip'],
                    href: href(mapPath(map, number), mapPath(map, at + 1)),
                    ...(at + 1 === number && { ariaCurrent: 'page' }),
                  },
                  sheetTitle(sheet, at + 1, language),
                ),
              ),
            ),
          ),
        ),
      ]

/** @param number of the sheet, from 1 */
export const mapPage = (map: CourseMap, number: number, atlas: Atlas, shell: Shell): SitePage => {
  const { language } = shell
  const path = mapPath(map, number)
  const sheet = map.sheets[number - 1] ?? { parts: [], alone: [] }
  const drawings = sheet.parts.map((part) => layOut(part, atlas.edgesIn(part)))
  const name = pathWords.mapOf(atlas.nameOf(map, language))[language]
  const title =
    map.sheets.length === 1 ? name : `${name} · ${pathWords.sheet(number, map.sheets.length)[language]}`
  return {
    path,
    title,
    description: `${name} · ${pathWords.courses(map.count)[language]}`,
    nav: 'map',
    trail: [{ title: pathWords.title[language], path: 'map.html' }],
    isWide: true,
    scripts: drawings.length === 0 ? [] : ['paths'],
    body: [
      h('h1', {}, title),
      h('p', { className: ['kb-soft'] }, pathWords.courses(map.count)[language]),
      ...drawn(drawings, path, atlas, shell),
      ...listed(sheet, drawings, atlas.around(path, shell), atlas),
      ...pager(map, number, shell),
    ],
  }
}
