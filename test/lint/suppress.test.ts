/** Suppressions: how they are written, and when hiding nothing is a fault. */
import { expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { factsOf } from '../../src/lint/across/package-facts.js'
import { lintAcross } from '../../src/lint/across.js'
import { type LintOptions, lint } from '../../src/lint/lint.js'
import { parse } from '../../src/parse/parse.js'
import { course } from '../parse/small-course.js'

const parsed = async (comment: string) => {
  const { value } = await parse(tree({ 'course.md': course('', `<!-- ${comment} -->\n\n正文。`) }).value)
  if (value === undefined) throw new Error('there is no root document')
  return value
}

const about = async (comment: string, options?: LintOptions): Promise<readonly string[]> =>
  lint(await parsed(comment), options)
    .map(({ code }) => code)
    .filter((code) => code.startsWith('lint/'))

it.each([
  ['kebao-ignore quiz/single-key: 教学需要', ['lint/suppression-unused']],
  ['kebao-ignore quiz/single-key ： 教学需要', ['lint/suppression-unused']],
  ['kebao-ignore quiz/single-key', ['lint/suppression-form']],
  ['kebao-ignore quiz/single-key:  ', ['lint/suppression-form']],
  ['kebao-ignore: 教学需要', ['lint/suppression-form']],
  ['kebao-ignore quiz/no-such-rule: 教学需要', ['lint/suppression-unused']],
  ['kebao-ignore-file front-matter/required: 以后再写', []],
])('%s', async (comment, codes) => {
  expect(await about(comment)).toEqual(codes)
})

it('one of a rule that did not run may hide nothing', async () => {
  const comment = 'kebao-ignore-file quiz/single-key: 教学需要'
  expect(await about(comment)).toEqual(['lint/suppression-unused'])
  expect(await about(comment, { profile: { severities: { 'quiz/single-key': 'off' } } })).toEqual([])
  expect(await about(comment, { rules: [] })).toEqual([])
})

it('one of a check between packages works there', async () => {
  const comment = 'kebao-ignore-file bundle/duplicate-id: 两地各留一份'
  const member = async (path: string, text: string) => ({ path, facts: factsOf(await parsed(text)) })
  expect(await about(comment)).toEqual([])
  expect(lintAcross([await member('a', ''), await member('b', '')])).toHaveLength(1)
  expect(lintAcross([await member('a', ''), await member('b', comment)])).toEqual([])
})
