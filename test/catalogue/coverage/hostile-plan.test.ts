/** Plans of anybody: told what is wrong, never obeyed, and never a reason to fail or to wait. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCoveragePlan } from '../../../src/catalogue/coverage/read-plan.js'

const deep = (open: string, close: string, depth: number): string =>
  `${open.repeat(depth)}1${close.repeat(depth)}`

test.each([
  ['a prototype', '{"__proto__": {"cells": [{"courses": 1}]}}'],
  ['a constructor', 'constructor: { prototype: { cells: [] } }\ncells: []'],
  ['deep lists', `cells: ${deep('[', ']', 20_000)}`],
  ['deep records', `cells: ${deep('{a: ', '}', 5_000)}`],
  ['laughter', `a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\ncells: [*b,*b,*b,*b]`],
  ['a hundred thousand targets', `cells:\n${'  - { audience: seniors, courses: 1 }\n'.repeat(100_000)}`],
  ['a number beyond all', 'cells: [{ audience: seniors, courses: 1e999 }]'],
  ['less than nothing', 'cells: [{ audience: seniors, courses: -1 }]'],
  ['a tag', 'cells: !!js/function "function () { throw 1 }"'],
  ['nothing', ''],
  ['bytes', '\u0000\u0001\ufeff\ud800'],
] as const)('%s is refused in few words', (_, source) => {
  const { value, diagnostics } = readCoveragePlan('plan.yaml', source)
  expect(value).toBeUndefined()
  expect(diagnostics.length).toBeGreaterThan(0)
  expect(diagnostics.length).toBeLessThan(1_100)
  expect(Object.keys({})).toEqual([])
})

test('whatever is in it, a plan is read or refused', () => {
  const piece = fc.constantFrom(
    ...[
      'cells:',
      '目标:',
      '\n',
      '  - ',
      '{',
      '}',
      '[',
      ']',
      '受众: 老年人',
      'courses: 3',
      ': ',
      '&a ',
      '*a',
      '"',
    ],
    ...['__proto__: ', '\t', '#', '---\n', '? ', '| ', '指标:', 'share: 200%', '\u2028', '学时: 1e3', ','],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
      const { value, diagnostics } = readCoveragePlan('plan.yaml', parts.join(''))
      if (value === undefined) expect(diagnostics.length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})
