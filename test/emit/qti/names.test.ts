/** Identifiers of a package. */
import { expect, test } from 'vitest'
import { uniqueNames } from '../../../src/emit/qti/names.js'

test.each([
  [
    ['q1', 'Q1', 'q1'],
    ['q1', 'Q1_2', 'q1_3'],
  ],
  [
    ['Q1', 'q1', 'Q1_2'],
    ['Q1', 'q1_2', 'Q1_2_2'],
  ],
  [
    ['a.b', 'a_b', 'a-b'],
    ['a_b', 'a_b_2', 'a-b'],
  ],
])('%j', (wanted, given) => {
  const name = uniqueNames()
  expect(wanted.map(name)).toEqual(given)
})
