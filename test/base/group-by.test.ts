/** What has something in common is put together, in the order in which it came. */
import { expect, test } from 'vitest'
import { groupBy, groupByEach } from '../../src/base/group-by.js'

test('groups stand in the order of their first items, and what has no key is left out', () => {
  const groups = groupBy(['b1', 'a1', '', 'b2'], (item) => item[0])
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})

test('an item may belong to several groups', () => {
  const groups = groupByEach(['ab', '', 'b'], (item) => [...item])
  expect([...groups]).toEqual([
    ['a', ['ab']],
    ['b', ['ab', 'b']],
  ])
})
