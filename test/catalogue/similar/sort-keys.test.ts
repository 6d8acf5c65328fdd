/** Both ways of sorting keys give the same order. */
import { expect, it } from 'vitest'
import { orderOf } from '../../../src/catalogue/similar/sort-keys.js'

it.each([0, 1, 2, 100, 4096, 4097, 20_000])('orders %i keys, equal ones as they came', (count) => {
  const keys = Uint32Array.from({ length: count }, (_, at) => Math.imul(at % 977, 0x9e3779b1) >>> 0)
  const expected = [...keys.keys()].sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b)
  expect([...orderOf(keys)]).toEqual(expected)
})
