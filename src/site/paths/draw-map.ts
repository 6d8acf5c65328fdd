/** A drawing as SVG: each course a link, each edge a line whose kind is told by its form as well as by its colour. */
import type { Element, Properties } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import type { LearningStep } from '../../model/learning-map.js'
import { box, type Drawing, type Line, type Spot } from './lay-out.js'
import { linesOf } from './node-text.js'

/** What is written into a box. */
export interface BoxText {
  readonly title: string
  /** Level, hours: a line of its own. */
  readonly note: string
  readonly isSyllabus: boolean
  /** The language of the title, where it is not that of the page. */
  readonly lang: Properties
  /** As seen from the page; absent for a course without a page. */
  readonly href?: string
}

const MARGIN = 6
const FONT = 17
/** The drawing is as wide as so many letters of the text around it: it grows with the text. */
const UNIT = 18

/** In widths of a Chinese letter. */
const ROOM = (box.width - 22) / FONT

/** From side to side, leaving and arriving straight. */
const pathOf = ({ points }: Line, isDown: boolean): string => {
  const [first, ...others] = points.map(([x, y]) => [x + MARGIN, y + MARGIN] as const)
  if (first === undefined) return ''
  let [x, y] = first
  let path = `M${x} ${y}`
  for (const [nextX, nextY] of others) {
    const [midX, midY] = [Math.round((x + nextX) / 2), Math.round((y + nextY) / 2)]
    if (x === nextX || y === nextY) path += `L${nextX} ${nextY}`
    else if (isDown) path += `C${x} ${midY} ${nextX} ${midY} ${nextX} ${nextY}`
    else path += `C${midX} ${y} ${midX} ${nextY} ${nextX} ${nextY}`
    ;[x, y] = [nextX, nextY]
  }
  return path
}

/** A head of an arrow whose point is at the end of a line. */
const headOf = ({ points }: Line, isDown: boolean): string => {
  const [x = 0, y = 0] = (points.at(-1) ?? []).map((each) => each + MARGIN)
  return isDown
    ? `M${x - 6} ${y - 11}L${x} ${y - 1}L${x + 6} ${y - 11}Z`
    : `M${x - 11} ${y - 6}L${x - 1} ${y}L${x - 11} ${y + 6}Z`
}

const lineOf = (line: Line, isDown: boolean): Element => {
  const { from, to, kind } = line.edge
  return h(
    'g',
    { className: ['kb-step', `kb-step-${kind}`], dataFrom: from, dataTo: to },
    h('path', { className: ['kb-way'], d: pathOf(line, isDown) }),
    // A double line is one line over another.
    ...(kind === 'series' ? [h('path', { className: ['kb-core'], d: pathOf(line, isDown) })] : []),
    h('path', { className: ['kb-head'], d: headOf(line, isDown) }),
  )
}

/** Attributes with a place. */
const at = (x: number, y: number, others: Properties): Properties => ({
  x: String(x),
  y: String(y),
  ...others,
})

const boxOf = ({ id, stage, x, y }: Spot, text: BoxText): Element => {
  const { title, note, isSyllabus, lang, href } = text
  const lines = linesOf(title, ROOM, 2)
  const [left, top] = [x + MARGIN, y + MARGIN]
  return h(
    'a',
    {
      className: ['kb-node', ...(isSyllabus ? ['kb-node-syllabus'] : [])],
      ...(href !== undefined && { href }),
      dataCourse: id,
      dataStage: stage,
      ...lang,
    },
    // It names the link (SVG-AAM 1.0, 8.1), by the whole title also where the box holds its beginning.
    h('title', {}, note === '' ? title : `${title} ${note}`),
    h('rect', at(left, top, { width: box.width, height: box.height, rx: isSyllabus ? '0' : '12' })),
    ...lines.map((line, row) =>
      h(
        'text',
        at(left + 11, top + (lines.length === 1 ? 38 : 28) + row * 24, {
          fontSize: String(FONT),
          className: ['kb-node-title'],
        }),
        line,
      ),
    ),
    h('text', at(left + 11, top + box.height - 14, { fontSize: '14.5', className: ['kb-node-note'] }), note),
  )
}

/**
 * @param name what the drawing is, for those who do not see it
 */
export const drawMap = (drawing: Drawing, name: string, textOf: (id: string) => BoxText): Element => {
  const { isDown, spots, lines } = drawing
  const [width, height] = [drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN]
  return h(
    'svg',
    {
      className: ['kb-map', ...(isDown ? ['kb-map-down'] : [])],
      viewBox: `0 0 ${width} ${height}`,
      width: `${width / UNIT}em`,
      height: `${height / UNIT}em`,
      role: 'group',
      ariaLabel: name,
    },
    h('g', { ariaHidden: 'true' }, ...lines.map((line) => lineOf(line, isDown))),
    ...spots.map((spot) => boxOf(spot, textOf(spot.id))),
  )
}

/** The short line that stands in the legend for a kind of step. */
export const legendLine = (kind: LearningStep): Element => {
  const line: Line = {
    edge: { from: '', to: '', kind },
    points: [
      [0, 4],
      [58, 4],
    ],
  }
  return h(
    'svg',
    { className: ['kb-map'], viewBox: '0 0 70 20', width: '4.4em', height: '1.25em', ariaHidden: 'true' },
    lineOf(line, false),
  )
}
