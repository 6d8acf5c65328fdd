/** Mends as an editor offers them: safe ones preferred, others with a word of caution, all safe ones at once. */
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { toActions } from '../../../src/cli/lsp/to-actions.js'
import { type Diagnostic, words } from '../../../src/index.js'

const found = (title: string, start: number, end: number, safe: boolean, file = 'a.md'): Diagnostic => {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
  const text = words(title, title)
  const edits = [{ file, start, end, text: title }]
  const range = { start: point(start), end: point(end) }
  const sentences = { message: text, why: text, help: text }
  return {
    code: 'x/y',
    severity: 'info',
    ...sentences,
    file: 'a.md',
    range,
    fix: { title: text, safe, edits },
  }
}

const offered = (diagnostics: readonly Diagnostic[], only?: readonly string[]) =>
  toActions({
    diagnostics,
    file: 'a.md',
    span: { start: 0, end: 9 },
    only,
    language: 'en',
    addressOf: (file) => `file:///${file}`,
    documentOf: (file) =>
      file === 'a.md' ? TextDocument.create('file:///a.md', 'markdown', 1, '😀二\n三四五六七') : undefined,
  })

const all = [found('unsure', 0, 2, false), found('safe', 4, 6, true)]

test('safe ones come first and are preferred; the others are to be checked', () => {
  expect(offered(all, ['quickfix']).map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
    ['safe', true],
    ['unsure (check it afterwards)', undefined],
  ])
})

test('places are lines and UTF-16 units', () => {
  expect(offered(all)[0]?.edit?.changes).toEqual({
    'file:///a.md': [
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } }, newText: 'safe' },
    ],
  })
})

test('an editor gets the kinds it asks for', () => {
  expect(offered(all, ['source.fixAll']).map(({ kind }) => kind)).toEqual(['source.fixAll.kebao'])
  expect(offered(all, ['source']).map(({ kind }) => kind)).toEqual(['source.fixAll.kebao'])
  expect(offered(all, ['refactor'])).toEqual([])
  expect(offered(all).map(({ kind }) => kind)).toEqual(['quickfix', 'quickfix', 'source.fixAll.kebao'])
  expect(offered(all.slice(0, 1), ['source.fixAll'])).toEqual([])
})

test('a mend of a file that is not there is none', () => {
  expect(offered([found('elsewhere', 0, 1, true, 'b.md')])).toEqual([])
})
