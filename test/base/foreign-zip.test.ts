/** Archives of other programs: the same files come out of all of them, and nothing unsafe comes out of any. */
import { describe, expect, test } from 'vitest'
import { bytesOf } from '../../src/base/tree.js'
import { readForeignZip } from '../../src/base/zip/foreign/read-foreign-zip.js'
import { readZip } from '../../src/base/zip/read-zip.js'
import { contents, foreignZips, refusedZips } from './foreign-zips.js'
import { buildZip } from './zip-builder.js'

describe('reads', () => {
  test.each(foreignZips)('$name', async ({ bytes, told = [] }) => {
    for (const source of [bytes, new Blob([bytes]), Buffer.from(bytes)]) {
      const { value, diagnostics } = await readForeignZip(source)
      expect(diagnostics.map(({ code }) => code)).toEqual(told)
      expect(diagnostics.every(({ severity }) => severity === 'info')).toBe(true)
      const files = await Promise.all(
        Array.from(value ?? [], async ([path, content]) => [
          path,
          new TextDecoder().decode(await bytesOf(content)),
        ]),
      )
      expect(files).toEqual(contents)
    }
  })

  test('and tells every file that it leaves out', async () => {
    const { bytes } = foreignZips.find(({ name }) => name.startsWith('macOS')) as (typeof foreignZips)[number]
    const { diagnostics } = await readForeignZip(bytes)
    expect(diagnostics.map(({ data }) => data)).toEqual([
      { names: ['__MACOSX/data/._课.txt', '.DS_Store', 'data/Thumbs.db'] },
    ])
  })

  test('a decomposed name as a composed one', async () => {
    const { value } = await readForeignZip(buildZip([{ path: 'e\u0301.md' }]))
    expect([...(value?.keys() ?? [])]).toEqual(['\u00e9.md'])
  })

  test('what kebao itself refuses, with a word of the way out', async () => {
    const [, ...others] = foreignZips
    for (const { bytes } of others) {
      const { value, diagnostics } = await readZip(bytes, { first: 'kebao.json' })
      expect(value).toBeUndefined()
      expect(diagnostics.some(({ help }) => help.en.includes('kebao repack'))).toBe(true)
      expect(diagnostics.some(({ help }) => help['zh-CN'].includes('kebao repack'))).toBe(true)
    }
  })
})

describe('refuses', () => {
  test.each(refusedZips)('$name: $code', async ({ code, bytes, limits = {} }) => {
    const { value, diagnostics } = await readForeignZip(bytes, { limits })
    expect(value).toBeUndefined()
    // Each kind of fault once, however many files have it.
    expect(diagnostics.map((found) => found.code)).toEqual([code])
    expect(await readForeignZip(new Blob([bytes]), { limits })).toEqual({ diagnostics })
  })

  test('every archive that ends early', async () => {
    for (const { bytes } of foreignZips) {
      for (let length = 0; length < bytes.length; length += 1) {
        expect((await readForeignZip(bytes.subarray(0, length))).value).toBeUndefined()
      }
    }
  })
})
