/** CSV comes back as it was written, and each cell says where it stood. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '../../src/base/csv.js'
import { readCsv } from '../../src/base/read-csv.js'

const texts = (source: string): readonly (readonly string[])[] =>
  readCsv(source).rows.map((row) => row.map(({ text }) => text))

test('what was written is read again', () => {
  // Excel would run what begins like a formula, which is why such a cell gets an apostrophe.
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text))
  const table = fc
    .array(fc.tuple(cell, cell, cell), { minLength: 1 })
    .map((rows) => [['甲', '乙', '丙'], ...rows])
  fc.assert(
    fc.property(table, (rows) => {
      expect(texts(csv(rows))).toEqual(rows.filter((row) => row.some((text) => text.trim() !== '')))
    }),
  )
})

test.each(['=1+1', '+1 800', '-x', '@SUM(A1)', '＝cmd', '\t=1'])('%j is no formula', (text) => {
  expect(texts(csv([['甲'], [text]]))[1]).toEqual([`'${text}`])
})

test('a negative number stays a number', () => {
  expect(csv([['-3.5', -2]])).toBe('\ufeff-3.5,-2\r\n')
})

test.each([
  [
    'a;b\n1;\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  [
    'a\tb\r\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n\r\n,\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['"a ""b""",c', [['a "b"', 'c']]],
])('reads %j', (source, rows) => {
  expect(texts(source)).toEqual(rows)
})

test('rows are counted as a spreadsheet counts them', () => {
  const { rows } = readCsv('a,b\r\n"x\ny",1\r\n\r\nz,2\r\n')
  expect(rows.map(([first]) => first?.row)).toEqual([1, 2, 4])
  expect(rows[2]?.[1]).toEqual({ text: '2', row: 4, column: 2, offset: 18 })
})

test('a quote that is never closed is told, and what stands before it is kept', () => {
  const { rows, problem } = readCsv('a,b\n1,2\n3,"4\n')
  expect(rows.length).toBe(2)
  expect(problem).toEqual({ kind: 'open-quote', row: 3, offset: 10 })
})

test('a file of too many cells is not read to its end', () => {
  expect(readCsv('a,b\n1,2\n3,4\n', { cells: 4 }).problem?.kind).toBe('too-many-cells')
})
