import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/base/lines.js'
import { byCodeUnit, extensionOf, fileNameOf, folderOf, resolvePath } from '../../src/base/path.js'
import { visible } from '../../src/base/visible.js'

describe('linesOf', () => {
  const text = '课\n\r\nb\rc😀d'
  const { point, range } = linesOf(text)

  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [4, 3, 1],
    [5, 3, 2],
    [6, 4, 1],
    [9, 4, 4],
    [10, 4, 5],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(point(offset)).toEqual({ line, column, offset })
  })

  test('stays within the text', () => {
    expect(point(-5)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(point(99)).toEqual({ line: 4, column: 5, offset: 10 })
    expect(linesOf('').point(3)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(linesOf('a\n').point(2)).toEqual({ line: 2, column: 1, offset: 2 })
  })

  test('gives the position between two offsets', () => {
    expect(range(0, 4)).toEqual({ start: point(0), end: point(4) })
  })
})

describe('paths', () => {
  test.each([
    ['a/b/c.MD', 'a/b', 'c.MD', 'md'],
    ['c', '', 'c', ''],
    ['a.b/c', 'a.b', 'c', ''],
    ['.gitignore', '', '.gitignore', ''],
    ['x.tar.gz', '', 'x.tar.gz', 'gz'],
    ['a/.x.md', 'a', '.x.md', 'md'],
  ])('takes %s apart', (path, folder, name, extension) => {
    expect([folderOf(path), fileNameOf(path), extensionOf(path)]).toEqual([folder, name, extension])
  })

  test.each([
    ['lessons', '../assets/a.svg', 'assets/a.svg'],
    ['lessons', '02-b.md', 'lessons/02-b.md'],
    ['lessons', './/x/../02-b.md', 'lessons/02-b.md'],
    ['', 'a', 'a'],
    ['', '../a', undefined],
    ['a/b', '../../../c', undefined],
    ['a', '../../a/b', undefined],
    ['a', '/b', undefined],
    ['a', 'e\u0301', 'a/é'],
    ['a', '..', ''],
  ])('resolves from %j the reference %j', (folder, reference, path) => {
    expect(resolvePath(folder, reference)).toBe(path)
  })

  test('sorts by code unit, which no locale changes', () => {
    expect(['课', 'a', 'B', '第2课', '第10课', 'A'].sort(byCodeUnit)).toEqual([
      'A',
      'B',
      'a',
      '第10课',
      '第2课',
      '课',
    ])
  })
})

describe('visible', () => {
  test('spells out what cannot be seen', () => {
    expect(visible('课 a\u202eb\u200b\u001b[31m\ud800')).toBe('课 aU+202EbU+200BU+001B[31mU+D800')
  })
})
