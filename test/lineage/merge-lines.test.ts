/** The merge of lines: where it agrees, where it does not, and where it does not even try. */
import { diff3MergeRegions } from 'node-diff3'
import { beforeEach, expect, test, vi } from 'vitest'
import { mergeLines } from '../../src/lineage/merge/merge-lines.js'

vi.mock('node-diff3', { spy: true })
beforeEach(() => {
  vi.clearAllMocks()
})

const merge = (base: string, ours: string, theirs: string, newline = '\n') =>
  mergeLines(base, ours, theirs, newline)

test.each([
  ['changes apart', 'a\nb\nc\nd', 'A\nb\nc\nd', 'a\nb\nc\nD', 'A\nb\nc\nD'],
  ['lines side by side', 'a\nb', 'A\nb', 'a\nB', 'A\nB'],
  ['the same change', 'a\nb', 'a\nX', 'a\nX', 'a\nX'],
  ['an addition and a removal', 'a\nb\nc\nd', 'a\nb\nc\nd\ne', 'b\nc\nd', 'b\nc\nd\ne'],
  ['nothing', '', '', '', ''],
])('%s', (_, base, ours, theirs, merged) => {
  expect(merge(base, ours, theirs)).toEqual({ text: merged, conflicts: [] })
})

test('a conflict keeps ours, and knows where that stands before and after', () => {
  const ours = 'a\r\nmine\r\nc'
  const { text, conflicts } = merge('a\nb\nc', ours, 'new\na\ntheirs\nc', '\r\n')
  expect(text).toBe('new\r\na\r\nmine\r\nc')
  expect(conflicts).toMatchObject([{ ours: 'mine', theirs: 'theirs' }])
  const [{ before, after } = { before: undefined, after: undefined }] = conflicts
  expect(ours.slice(before?.start, before?.end)).toBe('mine')
  expect(text.slice(after?.start, after?.end)).toBe('mine')
})

const threeOf = (lines: readonly string[], ends: readonly [string, string, string]) =>
  ends.map((end) => [end, ...lines, `${end}.`].join('\n')) as [string, string, string]

const linesCompared = (): number =>
  vi.mocked(diff3MergeRegions).mock.calls.reduce((sum, [a, o, b]) => sum + a.length + o.length + b.length, 0)

test('what one side alone changed is not compared at all, however long it is', () => {
  const same = Array.from({ length: 3000 }, () => '')
  const [base, changed] = threeOf(same, ['x', 'y', ''])
  expect(merge(base, base, changed)).toEqual({ text: changed, conflicts: [] })
  expect(merge(base, changed, base)).toEqual({ text: changed, conflicts: [] })
  expect(merge(base, changed, changed)).toEqual({ text: changed, conflicts: [] })
  expect(linesCompared()).toBe(0)
})

test('a long text is compared only around what both sides changed', () => {
  const cues = Array.from({ length: 3000 }, (_, at) => [`00:${at}`, '好', '']).flat()
  const base = ['标题', '', ...cues, '完'].join('\n')
  const merged = merge(base, base.replace('标题', '我的标题'), `${base}\n他们的`)
  expect(merged).toEqual({ text: `我的${base}\n他们的`, conflicts: [] })
  const both = merge(
    base,
    `我的${base}`.replace('00:2999', '00:2999 我的'),
    `${base}。`.replace('00:1\n好', '00:1\n很好'),
  )
  expect(both.conflicts).toEqual([])
  expect(linesCompared()).toBeLessThan(30)
})

test('lines that moved keep their places for the comparison', () => {
  const [base, ours, theirs] = ['a\nb\nc\nd', 'b\nc\nd\na', 'a\nb\nC\nd']
  expect(merge(base, ours, theirs)).toEqual({ text: 'b\nC\nd\na', conflicts: [] })
})

test('an addition among equal lines costs what lies between the changes', () => {
  const [base, ours, theirs] = ['', 'x', 'y'].map((end) => '\n'.repeat(3000) + end) as [
    string,
    string,
    string,
  ]
  const { text, conflicts } = merge(base, ours, theirs)
  expect(text).toBe(ours)
  expect(conflicts).toMatchObject([{ ours: 'x', theirs: 'y', before: { start: 3000, end: 3001 } }])
})

test('a text that would take too long to compare is one conflict', () => {
  const same = Array.from({ length: 500 }, () => '')
  const [base, ours, theirs] = threeOf(same, ['', 'x', 'y'])
  const { text, conflicts } = merge(base, ours, theirs)
  expect(text).toBe(ours)
  expect(conflicts).toMatchObject([{ before: { start: 0, end: ours.length }, ours, theirs }])
  expect(linesCompared()).toBe(0)
})
