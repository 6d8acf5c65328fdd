import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { tree } from '../../../src/base/tree.js'
import { compareBundle } from '../../../src/cli/pack/compare-bundle.js'
import { type Bundle, bytesOf, encode, encodePieces } from '../../../src/index.js'
import { nativeArchive } from '../../../src/node/index.js'
import { bundleOf, front, small } from '../../bundle/packages.js'
import { temporaryFolder } from '../../node/temporary-folder.js'

const bundle = await bundleOf(tree(small).value)
const otherBundle = await bundleOf(tree({ ...small, 'course.md': `${front()}\n变了。\n` }).value)

const archiveOf = async (of: Bundle, options = {}): Promise<Uint8Array> => bytesOf(await encode(of, options))

const deflate = Object.assign((bytes: Uint8Array) => deflateRawSync(bytes, { level: 1 }), { id: 'other' })

const placed = (content: Uint8Array): string => {
  const path = join(temporaryFolder(), 'a.kebao')
  writeFileSync(path, content)
  return path
}

const compared = async (content: Uint8Array) =>
  compareBundle(placed(content), bundle, encodePieces(bundle, nativeArchive))

test('nothing is there', async () => {
  expect(
    await compareBundle(join(temporaryFolder(), 'a.kebao'), bundle, encodePieces(bundle, nativeArchive)),
  ).toBe('new')
  expect(await compareBundle(temporaryFolder(), bundle, encodePieces(bundle, nativeArchive))).toBe('new')
})

test('the same bundle is, also where another encoder deflated it', async () => {
  expect(await compared(await archiveOf(bundle, nativeArchive))).toBe('same')
  expect(await archiveOf(bundle, { deflate })).not.toEqual(await archiveOf(bundle, nativeArchive))
  expect(await compared(await archiveOf(bundle, { deflate }))).toBe('same')
  expect(await compared(await archiveOf(bundle))).toBe('same')
})

test('something else is', async () => {
  expect(await compared(await archiveOf(otherBundle, nativeArchive))).toBe('other')
  expect(await compared(new Uint8Array())).toBe('other')
})

test.each([{}, { deflate }])('the same bundle was, and is damaged', async (options) => {
  const archive = await archiveOf(bundle, options)
  const end = archive.length
  for (const at of [40, end >> 1, end - 1]) {
    const changed = archive.slice()
    changed[at] = (changed[at] as number) ^ 1
    expect(await compared(changed)).toBe('other')
  }
  for (const changed of [archive.subarray(0, end - 1), Buffer.concat([archive, Uint8Array.of(0)])])
    expect(await compared(new Uint8Array(changed))).toBe('other')
})
