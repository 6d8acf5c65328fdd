/** A table in time linear in its rows, with header cells that say what they head. */
import type { Element } from 'hast'
import type { Table, TableRow } from 'mdast'
import type { Handler, State } from '../context.js'
import { element } from './element.js'

const row = (state: State, node: TableRow, { align }: Table, isHead: boolean): Element => {
  const cells = (align ?? node.children).map((_, column): Element => {
    const cell = node.children[column]
    const side = align?.[column]
    const properties = { ...(isHead ? { scope: 'col' } : {}), ...(side ? { align: side } : {}) }
    return element(isHead ? 'th' : 'td', properties, cell ? state.all(cell) : [])
  })
  return element('tr', {}, state.wrap(cells, true))
}

export const table: Handler = (state, node: Table) => {
  const rows = node.children.map((each, index) => row(state, each, node, index === 0))
  const groups = [
    element('thead', {}, state.wrap(rows.slice(0, 1), true)),
    ...(rows.length > 1 ? [element('tbody', {}, state.wrap(rows.slice(1), true))] : []),
  ]
  return element('table', {}, state.wrap(groups, true))
}
