/** A profile says in either language how easy texts must be to read. */
import { expect, it } from 'vitest'
import { readProfile } from '../../src/lint/settings/read-profile.js'

const asked = { sentence: 20, seniorsSentence: 30, steps: 7, session: 45, characters: 'standard', rare: 2 }

it.each([
  ['编号: x\n可读性: { 句长: 20, 老年人句长: 30, 步数: 7, 连续分钟: 45, 字表: 一级字, 表外字: 2 }\n'],
  [
    'id: x\nreadability: { sentence: 20, seniorsSentence: 30, steps: 7, session: 45, characters: standard, rare: 2 }\n',
  ],
])('%s', (source) => {
  const { value, diagnostics } = readProfile('province.yaml', source)
  expect(diagnostics).toEqual([])
  expect(value?.value.readability).toEqual(asked)
})

it('a sentence of no characters is none', () => {
  const { value, diagnostics } = readProfile('province.yaml', 'id: x\nreadability: { sentence: 0 }\n')
  expect(value).toBe(undefined)
  expect(diagnostics.map(({ code }) => code)).toEqual(['parse/invalid-value'])
})
