/** Which places hold which: a province its cities, a county its villages, and nobody their neighbours. */
import { expect, it } from 'vitest'
import { outside, regionHolds } from '../../src/trust/in-scope.js'

it.each([
  ['510000', '510000'],
  ['510000', '510726'],
  ['510000', '510726001002'],
  ['510700', '510726'],
  ['510726', '510726'],
  ['510726', '510726000000'],
  ['510726000000', '510726'],
  ['510726', '510726001002'],
  ['510726001000', '510726001002'],
  ['510726001002', '510726001002'],
  ['510000000000', '510726'],
  ['custom:park', 'custom:park'],
])('%s holds %s', (outer, inner) => expect(regionHolds(outer, inner)).toBe(true))

it.each([
  ['510726', '510700'],
  ['510700', '510000'],
  ['510100', '510700'],
  ['510726001002', '510726'],
  ['510726001002', '510726001000'],
  ['510726001000', '510726002001'],
  ['110000', '120000'],
  ['custom:park', '510726'],
  ['510000', 'custom:park'],
  ['custom:park', 'custom:park-2'],
])('%s does not hold %s', (outer, inner) => expect(regionHolds(outer, inner)).toBe(false))

it('a scope of both asks for both', () => {
  const scope = { regions: ['510000'], publishers: ['a'] }
  expect(outside(scope, { publisher: 'a', region: '510726' })).toEqual([])
  expect(outside(scope, { publisher: 'b', region: '510726' })).toEqual(['publisher'])
  expect(outside(scope, { publisher: 'b', region: undefined })).toEqual(['region', 'publisher'])
  expect(outside({}, { publisher: 'b', region: undefined })).toEqual([])
})
