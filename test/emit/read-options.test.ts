/** Options as programs give them, and as a command line has them. */
import { expect, test } from 'vitest'
import * as z from 'zod'
import { words } from '../../src/base/words.js'
import { optionsOf, readOptions } from '../../src/emit/read-options.js'
import { defineTarget } from '../../src/emit/target.js'
import { field } from '../../src/model/field.js'

const info = (zh: string) => ({ zh: [zh, `${zh}二`], about: words(zh, zh), source: 'N' })

const target = defineTarget({
  name: 'made-up',
  summary: words('试', 'try'),
  container: { kind: 'folder' },
  extension: '',
  options: z.strictObject({
    large: field(z.boolean().default(false), info('大字')),
    size: field(z.number().min(1).max(9).optional(), info('大小')),
    kind: field(z.enum(['one', 'two']).default('one'), info('种类')),
    name: field(z.string().optional(), info('名字')),
  }),
  losses: [],
  emit: () => ({}),
})

const read = (given: Readonly<Record<string, unknown>>) => readOptions(target, given)

test('defaults hold where nothing is given', () => {
  expect(read({})).toEqual({ value: { large: false, kind: 'one' }, diagnostics: [] })
})

test('words of a command line are read as what the option takes', () => {
  const { value, diagnostics } = read({ large: 'true', size: ' 3.5 ', kind: 'two', name: 'true' })
  expect(value).toEqual({ large: true, size: 3.5, kind: 'two', name: 'true' })
  expect(diagnostics).toEqual([])
  for (const [text, truth] of [
    ['是', true],
    ['YES', true],
    ['否', false],
    ['no', false],
  ] as const) {
    expect(read({ large: text }).value?.large).toBe(truth)
  }
})

test('an option goes by any of its names', () => {
  expect(read({ 大字: true, 大小二: 4 }).value).toEqual({ large: true, size: 4, kind: 'one' })
})

test.each([
  ['large', '也许'],
  ['large', 1],
  ['size', '三'],
  ['size', '0'],
  ['size', '1e3'],
  ['kind', 'three'],
  ['name', 7],
])('%s=%s is refused', (name, value) => {
  const { value: options, diagnostics } = read({ [name]: value })
  expect(options).toBeUndefined()
  expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
    ['emit/bad-option', expect.objectContaining({ target: 'made-up', name, value: String(value) })],
  ])
})

test('every wrong option is told, those of no name with the names there are', () => {
  const { value, diagnostics } = read({ larg: true, toString: 1, size: 'x', kind: 'y' })
  expect(value).toBeUndefined()
  expect(diagnostics.map(({ code }) => code).sort()).toEqual([
    'emit/bad-option',
    'emit/bad-option',
    'emit/unknown-option',
    'emit/unknown-option',
  ])
  expect(diagnostics[0]?.help.en).toContain('large, size, kind, name')
})

test('what an option takes is said in words', () => {
  expect(optionsOf(target).map(({ expects }) => expects.en)).toEqual([
    '`true` or `false`',
    'a number from 1 to 9',
    '`one` or `two`',
    'a line of text',
  ])
  expect(optionsOf(target).map(({ name: option, fallback }) => [option, fallback])).toEqual([
    ['large', false],
    ['size', undefined],
    ['kind', 'one'],
    ['name', undefined],
  ])
})
