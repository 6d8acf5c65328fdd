/** The squares of the provinces as SVG: each a link with its number of courses. */
import type { Element, Properties } from 'hast'
import type { Language } from '../../base/words.js'
import { h } from '../../emit/html/html-nodes.js'
import { grid, type ProvinceTile, provinceTiles } from './province-tiles.js'
import { placeWords } from './words.js'

const SIZE = 100
const GAP = 6

/** From 0, none, to 4: by powers, since a few places have most of the courses. */
const shadeOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil((4 * Math.log1p(count)) / Math.log1p(most)))

const at = (x: number, y: number, others: Properties): Properties => ({
  x: String(x),
  y: String(y),
  ...others,
})

export interface TileFacts {
  readonly href: string
  readonly count: number
}

/** By rows, as one reads. */
const inOrder = [...provinceTiles].sort((a, b) => a.row - b.row || a.column - b.column)

export const drawProvinces = (language: Language, factsOf: (tile: ProvinceTile) => TileFacts): Element => {
  const facts = inOrder.map((tile) => ({ tile, ...factsOf(tile) }))
  const most = Math.max(1, ...facts.map(({ count }) => count))
  const [width, height] = [grid.columns * SIZE + GAP, grid.rows * SIZE + GAP]
  return h(
    'svg',
    {
      className: ['kb-provinces'],
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      ariaLabel: placeWords.tilesName[language],
    },
    ...facts.map(({ tile, href, count }) => {
      const [x, y] = [tile.column * SIZE + GAP, tile.row * SIZE + GAP]
      const [name, short] = [tile.name[language], tile.short[language]]
      // Whoever speaks to the device says what stands in the square (WCAG 2.2, 2.5.3).
      const label = placeWords.tile(name === short ? name : `${name} (${short})`, count)[language]
      return h(
        'a',
        { className: ['kb-province', `kb-shade-${shadeOf(count, most)}`], href },
        h('title', {}, label),
        h('rect', at(x, y, { width: SIZE - GAP, height: SIZE - GAP, rx: '10' })),
        h('text', at(x + (SIZE - GAP) / 2, y + 42, { fontSize: short.length > 2 ? '29' : '32' }), short),
        h(
          'text',
          at(x + (SIZE - GAP) / 2, y + 78, {
            fontSize: count < 10_000 ? '28' : '22',
            className: ['kb-province-count'],
          }),
          String(count),
        ),
      )
    }),
  )
}
