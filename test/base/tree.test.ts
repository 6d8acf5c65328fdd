import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldPath, isSafePath } from '../../src/base/safe-path.js'
import { bytesOf, chunksOf, sizeOf, sliceOf, tree } from '../../src/base/tree.js'

const codesOf = (paths: readonly string[]): readonly (readonly [string, string | undefined])[] =>
  tree(paths.map((path) => [path, ''])).diagnostics.map((found) => [found.code, found.file])

describe('tree', () => {
  test('sorts by code unit, composes names, and makes bytes of text', async () => {
    const { value, diagnostics } = tree({ 课: '1', b: '2', 第2课: '3', 'e\u0301/x': '4', A: '5' })
    expect(diagnostics).toEqual([])
    expect([...value.keys()]).toEqual(['A', 'b', '\u00e9/x', '第2课', '课'])
    expect(value.get('课')).toEqual(new TextEncoder().encode('1'))
  })

  test.each([
    [['A', 'a'], 'a'],
    [['课/Ä', '课/a\u0308'], '课/ä'],
    [['A/x', 'a/y'], 'a/y'],
    [['a/B/x', 'a/b/y'], 'a/b/y'],
    [['a', 'a/b'], 'a/b'],
    [['A', 'a/b'], 'a/b'],
    [['a/b', 'a'], 'a/b'],
    [['straße', 'STRASSE'], 'straße'],
    [['é', 'e\u0301'], 'é'],
  ])('reports the clash in %j', (paths, file) => {
    expect(codesOf(paths)).toEqual([['parse/path-clash', file]])
  })

  test('lets neighbours stand', () => {
    expect(codesOf(['a/x', 'a/y', 'a/b/x', 'a-b', 'ab', 'a.b/x', 'b/a'])).toEqual([])
  })

  test('a path that is left out takes no name from others', () => {
    expect(codesOf(['A', 'a/b', 'b', 'a/c.'])).toEqual([
      ['parse/path-clash', 'a/b'],
      ['parse/unsafe-path', 'a/c.'],
    ])
    expect([
      ...tree([
        ['A/x', ''],
        ['a/B', ''],
        ['A/b', ''],
      ]).value.keys(),
    ]).toEqual(['A/b', 'A/x'])
  })

  test('never holds two paths that are one on some system', () => {
    const segment = fc.constantFrom('a', 'A', 'é', 'e\u0301', 'É', 'ß', 'ss', '..', 'con', '')
    const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/'))
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), (paths) => {
        const { value, diagnostics } = tree(paths.map((each) => [each, '']))
        const kept = [...value.keys()]
        expect(kept.length + diagnostics.length).toBe(paths.length)
        expect(kept).toEqual([...kept].sort())
        const folded = new Set(kept.map(foldPath))
        expect(folded.size).toBe(kept.length)
        for (const each of kept) {
          const folders = each.split('/').map((_, i, all) => foldPath(all.slice(0, i).join('/')))
          expect(folders.some((folder) => folded.has(folder))).toBe(false)
        }
      }),
    )
  })
})

describe('isSafePath', () => {
  test.each([
    '',
    '/a',
    'a/',
    'a//b',
    '.',
    '..',
    'a/../b',
    './a',
    'C:/a',
    'a\\b',
    'a\u0000b',
    'a\nb',
    'a\u007f',
    'a\u202eb',
    'a\u2066b',
    '\ud800',
    'a.',
    'a ',
    'a. /b',
    'CON',
    'con.md',
    'con .md',
    'Aux',
    'x/nul.txt',
    'COM1',
    'com¹',
    'LPT9.x',
    'CONOUT$',
    'a?',
    'a*',
    '100%.md',
    'a%20b',
    'a|b',
    '"a"',
    '<a>',
    'a'.repeat(201),
    '课'.repeat(67),
    Array(17).fill('a').join('/'),
  ])('refuses %j', (path) => {
    expect(isSafePath(path)).toBe(false)
  })

  test.each([
    'a',
    '课节/01-认识手机.md',
    '.kebaoignore',
    "a b/c,d;e=f(1)[2]{3}!@#$^&~`'+-_",
    'console.md',
    'com10',
    'con-1',
    '...a',
    '👩‍🌾.png',
    'a'.repeat(200),
    Array(16).fill('a').join('/'),
  ])('allows %j', (path) => {
    expect(isSafePath(path)).toBe(true)
  })
})

describe('content', () => {
  const bytes = new Uint8Array(150_000).map((_, i) => i % 251)

  test.each([
    ['bytes', bytes],
    ['a blob', new Blob([bytes])],
  ])('is the same as %s', async (_, content) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of chunksOf(content)) chunks.push(chunk)
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true)
    expect(Buffer.compare(await bytesOf(content), bytes)).toBe(0)
    expect(sizeOf(content)).toBe(150_000)
    expect(await bytesOf(sliceOf(content, 149_990, 149_995))).toEqual(bytes.subarray(149_990, 149_995))
  })

  test('cancels a stream that is not read to its end', async () => {
    const cancelled: unknown[] = []
    const blob = new Blob([bytes])
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytes),
      cancel: (reason) => void cancelled.push(reason),
    })
    Object.defineProperty(blob, 'stream', { value: () => stream })
    for await (const chunk of chunksOf(blob)) {
      expect(chunk).toBe(bytes)
      break
    }
    expect(cancelled).toHaveLength(1)
  })
})
