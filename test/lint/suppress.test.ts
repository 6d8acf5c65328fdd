/** Suppressions: how they are written, and when hiding nothing is a fault. */
import { describe, expect, it } from 'vitest'
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
  ['kebao-ignore quiz/no-such-rule: 教学需要', ['lint/suppression-unknown']],
  ['kebao-ignore parse/yaml: 教学需要', ['lint/suppression-unknown']],
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

it('one of a rule that the profile gives nothing to check may hide nothing', async () => {
  const comment = 'kebao-ignore-file hours/minimum: 短课，县里同意'
  expect(await about(comment)).toEqual([])
  expect(await about(comment, { profile: { minimumHours: 1 } })).toEqual(['lint/suppression-unused'])
})

it('one of a group that is switched off may hide nothing', async () => {
  const comment = 'kebao-ignore-file quiz/single-key: 教学需要'
  expect(await about(comment, { profile: { severities: { 'quiz/*': 'off' } } })).toEqual([])
})

it('of a code that no rule has, names the one that was meant', async () => {
  const [found] = lint(await parsed('kebao-ignore quiz/singel-key: 教学需要')).filter(
    ({ code }) => code === 'lint/suppression-unknown',
  )
  expect(found?.help).toEqual({
    'zh-CN': '您要写的可能是「quiz/single-key」。',
    en: 'Did you mean `quiz/single-key`?',
  })
})

describe('in the front matter', () => {
  const inFront = async (front: string): Promise<readonly string[]> => {
    const { value } = await parse(tree({ 'course.md': course(front, '正文。') }).value)
    if (value === undefined) throw new Error('there is no root document')
    return lint(value)
      .filter(({ code }) => /^(?:hours\/|lint\/)/.test(code))
      .map(({ code, range }) => `${code} ${range?.start.line}`)
  }
  it('there is something to suppress', async () => {
    const found = await inFront('hours: { total: 2, online: 2, offline: 2 }')
    expect(found.filter((each) => each.startsWith('hours/sum'))).toHaveLength(1)
  })

  it.each([
    ['before an entry', '# kebao-ignore hours/sum: 混合教学\nhours: { total: 2, online: 2, offline: 2 }'],
    ['behind it', 'hours: { total: 2, online: 2, offline: 2 } # kebao-ignore hours/sum: 混合教学'],
    [
      'over several lines',
      '# kebao-ignore hours/sum: 混合教学\nhours:\n  total: 2\n  online: 2\n  offline: 2',
    ],
    [
      'with remarks between',
      '# kebao-ignore hours/sum: 混合教学\n# 已与县里商量\nhours: { total: 2, online: 2, offline: 2 }',
    ],
  ])('%s', async (_, front) => {
    expect((await inFront(front)).filter((each) => /sum|lint/.test(each))).toEqual([])
  })

  it('speaks of one entry alone', async () => {
    const found = await inFront(
      '# kebao-ignore hours/sum: 混合教学\nlevel: beginner\nhours: { total: 2, online: 2, offline: 2 }',
    )
    expect(found.filter((each) => /sum|unused/.test(each))).toHaveLength(2)
  })

  it('needs a reason', async () => {
    expect((await inFront('# kebao-ignore hours/sum\nlevel: beginner')).join()).toContain(
      'lint/suppression-form',
    )
  })

  it('is no comment in the middle of a word or a text', async () => {
    expect(await inFront('summary: 见 http://example.org/#kebao-ignore hours/sum')).toEqual([])
  })
})
