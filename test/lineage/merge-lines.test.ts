/** The merge of lines: where it agrees, where it does not, and where it does not even try. */
import { expect, test } from 'vitest'
import { mergeLines } from '../../src/lineage/merge/merge-lines.js'

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

test('a text that would take too long to compare is one conflict', () => {
  const [base, ours, theirs] = ['', 'x', 'y'].map((end) => '\n'.repeat(3000) + end) as [
    string,
    string,
    string,
  ]
  const { text, conflicts } = merge(base, ours, theirs)
  expect(text).toBe(ours)
  expect(conflicts).toHaveLength(1)
})
