/** A bundle on the disk is read in parts, and let go of. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { bytesOf, type Content, tree } from '../../src/base/tree.js'
import { encode } from '../../src/bundle/encode.js'
import { open, openVerified } from '../../src/node/open.js'
import { bundleOf, small } from '../bundle/packages.js'
import { temporaryFolder } from './temporary-folder.js'

const bundle = await bundleOf(tree(small).value)
const archive = new Uint8Array(await (await encode(bundle)).arrayBuffer())

const written = (): string => {
  const path = join(temporaryFolder(), 'a.kebao')
  writeFileSync(path, archive)
  return path
}

const ways: readonly (readonly [string, (path: string) => string | URL])[] = [
  ['path', (path) => path],
  ['address', (path) => pathToFileURL(path)],
]

describe.each(ways)('by its %s', (_, nameOf) => {
  it('every file is what it is in the whole bundle', async () => {
    const { value: reader } = await open(nameOf(written()))
    expect(reader?.identity).toBe(bundle.identity)
    for (const { path } of bundle.manifest.files) {
      const { value } = (await reader?.file(path)) ?? {}
      const expected = await bytesOf(bundle.tree.get(path) as Content)
      expect([path, Buffer.compare(await bytesOf(value as Content), expected)]).toEqual([path, 0])
    }
    await reader?.close()
  })
})

it('that is closed cannot be read', async () => {
  const { value: reader } = await open(written())
  await reader?.close()
  await expect(reader?.course()).rejects.toThrow()
})

it('that becomes shorter is refused', async () => {
  const path = written()
  const { value: reader } = await open(path)
  writeFileSync(path, archive.subarray(0, 100))
  const { value, diagnostics } = (await reader?.lesson('one')) ?? {}
  expect([value, diagnostics?.[0]?.code]).toEqual([undefined, 'bundle/truncated'])
  await reader?.close()
})

it('that is not there, or is a folder, is what the disk says', async () => {
  await expect(open(join(temporaryFolder(), 'none.kebao'))).rejects.toMatchObject({ code: 'disk/not-found' })
  await expect(open(temporaryFolder())).rejects.toMatchObject({ code: 'disk/not-a-file' })
})

describe.each(ways)('verified before, by its %s', (_, nameOf) => {
  it('every file is what it is in the whole bundle', async () => {
    const { value: reader } = await openVerified(nameOf(written()))
    for (const { path, sha256 } of bundle.manifest.files) {
      const { value } = (await reader?.file(path, sha256)) ?? {}
      const expected = await bytesOf(bundle.tree.get(path) as Content)
      expect([path, Buffer.compare(await bytesOf(value as Content), expected)]).toEqual([path, 0])
    }
    await reader?.close()
    await expect(reader?.lesson('one')).rejects.toThrow()
  })
})
