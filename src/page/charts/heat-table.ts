/** A heat table: numbers by row and column, shaded by how large they are. The numbers say all; the shade helps the eye. */
import type { ElementContent } from 'hast'
import { element, text } from '../../markdown/html/handlers/element.js'

export interface HeatCell {
  readonly value: number
  /** A mark below the number, such as 「缺 3」; the cell is framed. */
  readonly mark?: string
}

export interface HeatTableParts {
  readonly caption: string
  /** What the rows and the columns are, for the corner. */
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly HeatCell[] }[]
}

const STEPS = 4

/** 0 for nothing, then steps of equal ratio up to the largest: a few large cells must not make all others pale. */
const stepOf = (value: number, most: number): number => {
  if (value <= 0 || most <= 0) return 0
  return Math.max(1, Math.ceil((Math.log1p(value) / Math.log1p(most)) * STEPS))
}

const cellOf = ({ value, mark }: HeatCell, most: number): ElementContent =>
  element(
    'td',
    {
      className: ['number', `heat${stepOf(value, most)}`, ...(mark === undefined ? [] : ['lacks'])],
    },
    [
      text(String(value)),
      ...(mark === undefined ? [] : [element('span', { className: ['mark'] }, [text(mark)])]),
    ],
  )

/** Dark text on each shade keeps a contrast of 7:1 and more. */
export const heatStyle = `
.heat0{color:var(--soft)}
.heat1{background:#eaf2fb}.heat2{background:#cfe1f5}.heat3{background:#b0cdee}.heat4{background:#8fb8e6}
.heat td{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.heat thead th{min-width:4.2em}
.lacks{outline:2px dashed var(--bad);outline-offset:-3px}
.lacks .mark{display:block;color:#8c1d18;font-size:.85em}
@media print{.heat table{font-size:8pt}.heat thead th{min-width:0}.heat th,.heat td{padding:2pt 3pt}}
`

export const heatTable = ({ caption, corner, columns, rows }: HeatTableParts): ElementContent => {
  const most = rows.reduce(
    (largest, { cells }) => cells.reduce((now, { value }) => Math.max(now, value), largest),
    0,
  )
  const head = [corner, ...columns].map((name) => element('th', { scope: 'col' }, [text(name)]))
  // What scrolls must be reached by keyboard (WCAG 2.1.1), and whatever takes the focus has a name.
  return element('div', { className: ['wide', 'heat'], tabIndex: 0, role: 'group', ariaLabel: caption }, [
    element('table', {}, [
      element('caption', {}, [text(caption)]),
      element('thead', {}, [element('tr', {}, head)]),
      element(
        'tbody',
        {},
        rows.map(({ name, cells }) =>
          element('tr', {}, [
            element('th', { scope: 'row' }, [text(name)]),
            ...cells.map((cell) => cellOf(cell, most)),
          ]),
        ),
      ),
    ]),
  ])
}
