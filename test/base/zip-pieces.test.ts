import { expect, test } from 'vitest'
import { lazyTree } from '../../src/base/lazy-tree.js'
import { zipPieces } from '../../src/base/zip/write-zip.js'

test('files are asked for one at a time, and only when their bytes are wanted', async () => {
  const asked: string[] = []
  const file = (name: string) => () => {
    asked.push(name)
    return new Uint8Array(300_000)
  }
  const tree = lazyTree(new Map(['a.mp4', 'b.mp4', 'c.mp4'].map((name) => [name, file(name)])))
  const pieces = zipPieces(tree)
  expect(asked).toEqual([])
  await pieces.next()
  expect(asked).toEqual(['a.mp4'])
  for await (const piece of pieces) expect(piece.length).toBeGreaterThan(0)
  expect(asked).toEqual(['a.mp4', 'b.mp4', 'c.mp4'])
})

test('many small files come in few pieces', async () => {
  const names = Array.from({ length: 5_000 }, (_, at) => `lessons/${at}.html`)
  const tree = lazyTree(new Map(names.map((name) => [name, () => new TextEncoder().encode(name.repeat(20))])))
  const sizes: number[] = []
  for await (const piece of zipPieces(tree)) sizes.push(piece.length)
  expect(sizes.length).toBeLessThan(6)
})
