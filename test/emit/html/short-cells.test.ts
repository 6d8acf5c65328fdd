/** Short cells stay in one line where the narrowest screen has room for all columns. */
import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { h } from '../../../src/emit/html/html-nodes.js'
import { markShortCells } from '../../../src/emit/html/short-cells.js'
import { walkElements } from '../../../src/emit/html/walk-elements.js'

const table = (...rows: readonly (readonly string[])[]): Element =>
  h(
    'table',
    {},
    h('tbody', {}, ...rows.map((cells) => h('tr', {}, ...cells.map((cell) => h('td', {}, cell))))),
  )

const kept = (made: Element): readonly string[] =>
  [...walkElements([made])]
    .filter(({ properties }) => properties.title === 'short')
    .map(({ children: [text] }) => (text?.type === 'text' ? text.value : ''))

const marked = (given: Element, width: number): readonly string[] =>
  kept(markShortCells(given, { width, frame: 1 }, (cell) => ({ ...cell, properties: { title: 'short' } })))

test('what is short is kept, what is long may break', () => {
  const given = table(['第 1 课', '认识手机和它的按键', '90 分钟'], ['第 2 课', '打电话', '线下'])
  expect(marked(given, 15)).toEqual(['第 1 课', '90 分钟', '第 2 课', '打电话', '线下'])
})

test('the more columns, the shorter it must be; where nothing fits, everything may break', () => {
  const row = ['星期一', '线下', '线上', '线下', '线上']
  expect(marked(table(row), 15)).toEqual([])
  expect(marked(table(row.slice(0, 4)), 13)).toEqual(row.slice(0, 4))
  expect(marked(table([...row, ...row]), 15)).toEqual([])
})
