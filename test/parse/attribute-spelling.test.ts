/** Values of attributes that are understood, and that a fix writes as other programs want them. */
import { expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { fix } from '../../src/lint/fix.js'
import { parse } from '../../src/parse/parse.js'
import { course } from './small-course.js'

const parsed = async (body: string) => {
  const files = tree({ 'course.md': `${course('学分: 2')}\n${body}\n` }).value
  const { value, diagnostics } = await parse(files)
  const text = new TextDecoder().decode((await fix(files, diagnostics)).get('course.md') as Uint8Array)
  return { pkg: value, codes: diagnostics.map(({ code }) => code), text }
}

it.each([
  [':::简答题{#q1 分值=２}\n甲\n:::', 2, '分值=2}'],
  [':::简答题{#q1 points="两"}\n甲\n:::', 2, 'points="2"}'],
  [':::简答题{#q1 分值=１．５}\n甲\n:::', 1.5, '分值=1.5}'],
])('%j', async (body, points, fixed) => {
  const { pkg, codes, text } = await parsed(body)
  expect(pkg?.root.questions[0]?.node.points).toBe(points)
  expect(codes).toEqual(['parse/value-spelling'])
  expect(text).toContain(fixed)
})

it('a time of full-width digits', async () => {
  const { pkg, codes, text } = await parsed('::音频{src=a.mp3 时长=５:３０}')
  expect(pkg?.root.nodes.get('media')).toMatchObject([{ duration: 330 }])
  expect(codes).toEqual(['parse/value-spelling'])
  expect(text).toContain('时长=5:30}')
})

it('a plain number says nothing', async () => {
  expect((await parsed(':::简答题{#q1 分值=2.5}\n甲\n:::\n\n::音频{src=a.mp3 时长=5:30}')).codes).toEqual([])
})
