/** The quick look at plain names finds what the slow one finds. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSafePath, pathClaims } from '../../src/base/safe-path.js'

const parts = fc.array(
  fc.constantFrom(
    'a',
    'b-c',
    'con',
    'nul',
    'com1',
    'lpt9',
    'con1',
    'xcon',
    'aux_',
    'prn-',
    '.',
    '..',
    '/',
    '/',
    ' ',
    'x.y',
    '0',
  ),
  { maxLength: 24 },
)

it('is as strict on plain names as on others', () => {
  fc.assert(
    fc.property(parts, (names) => {
      const path = names.join('')
      // The same name in another script goes the slow way.
      expect([path, isSafePath(path)]).toEqual([
        path,
        isSafePath(`课/${path}`) && path.split('/').length <= 16,
      ])
    }),
    { numRuns: 5_000, examples: [[Array(16).fill('a/').concat('a')], [['a'.repeat(300)]]] },
  )
})

it('the folder of the last path is remembered, and no clash with it forgotten', () => {
  const clashOf = pathClaims()
  const clashes = ['A/x', 'A/y', 'a/z', 'A/X', 'b', 'b/c', 'b/d', 'c/d', 'c', 'c/e', 'A/w'].map((path) =>
    clashOf(path),
  )
  expect(clashes).toEqual([
    undefined,
    undefined,
    'A/x',
    'A/x',
    undefined,
    'b',
    'b',
    undefined,
    'c/d',
    undefined,
    undefined,
  ])
})
