/** Tables of reports: with a heading row, and a scroll of their own where they are wider than a phone. */
import type { ElementContent } from 'hast'
import { element, text } from '../markdown/html/handlers/element.js'

/** A number is set flush right. */
export type TableCell = string | number | readonly ElementContent[]

export interface TableParts {
  readonly caption?: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
  /** True where the first cell of each row names the row. */
  readonly named?: boolean
}

const contentOf = (cell: TableCell): readonly ElementContent[] =>
  typeof cell === 'object' ? cell : [text(String(cell))]

const cellOf = (cell: TableCell, isName: boolean): ElementContent =>
  element(
    isName ? 'th' : 'td',
    {
      ...(isName && { scope: 'row' }),
      ...(typeof cell === 'number' && { className: ['number'] }),
    },
    contentOf(cell),
  )

export const tableOf = ({ caption, head, rows, named = false }: TableParts): ElementContent =>
  // What scrolls must be reached by keyboard (WCAG 2.1.1), and whatever takes the focus has a name.
  element('div', { className: ['wide'], tabIndex: 0, role: 'group', ariaLabel: caption ?? head.join(' ') }, [
    element('table', {}, [
      ...(caption === undefined ? [] : [element('caption', {}, [text(caption)])]),
      element('thead', {}, [
        element(
          'tr',
          {},
          head.map((name) => element('th', { scope: 'col' }, [text(name)])),
        ),
      ]),
      element(
        'tbody',
        {},
        rows.map((row) =>
          element(
            'tr',
            {},
            row.map((cell, at) => cellOf(cell, named && at === 0)),
          ),
        ),
      ),
    ]),
  ])
