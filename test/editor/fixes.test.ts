/** Which mends are offered where, and which go together. */
import { expect, test } from 'vitest'
import { fixesAt, safeEdits } from '../../src/editor/index.js'
import { type Diagnostic, words } from '../../src/index.js'

const found = (code: string, start: number, end: number, safe: boolean, file = 'a.md'): Diagnostic => {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
  const text = words(code, code)
  const fix = { title: text, safe, edits: [{ file, start, end, text: code }] }
  return {
    code,
    severity: 'info',
    message: text,
    why: text,
    help: text,
    file,
    range: { start: point(start), end: point(end) },
    fix,
  }
}

const codes = (diagnostics: readonly { readonly diagnostic: Diagnostic }[]): readonly string[] =>
  diagnostics.map(({ diagnostic }) => diagnostic.code)

const all = [found('x/unsure', 0, 4, false), found('x/safe', 2, 4, true), found('x/far', 9, 10, true)]

test('safe ones first, of the place alone and of the file alone', () => {
  expect(codes(fixesAt(all, 'a.md', { start: 3, end: 3 }))).toEqual(['x/safe', 'x/unsure'])
  expect(codes(fixesAt(all, 'a.md', { start: 5, end: 8 }))).toEqual([])
  expect(codes(fixesAt(all, 'b.md', { start: 0, end: 99 }))).toEqual([])
})

test('together go safe ones that do not touch one another, in the order of the text', () => {
  const more = [
    ...all,
    found('x/late', 3, 5, true),
    found('x/early', 0, 1, true),
    found('x/other', 1, 2, true, 'b.md'),
  ]
  expect(safeEdits(more, 'a.md').map(({ text }) => text)).toEqual(['x/early', 'x/safe', 'x/far'])
})
