import { describe, expect, test } from 'vitest'
import { readZip } from '../../src/base/zip/read-zip.js'
import { hostileZips } from './hostile-zips.js'
import { buildZip } from './zip-builder.js'

describe('readZip refuses', () => {
  test.each(hostileZips)('$name: $code', async ({ code, bytes, ...options }) => {
    const fromBytes = await readZip(bytes, options)
    const fromBlob = await readZip(new Blob([bytes]), options)
    expect(fromBytes.value).toBeUndefined()
    expect(fromBytes.diagnostics.map((found) => found.code)).toContain(code)
    expect(new Set(fromBytes.diagnostics.map((found) => found.code)).size).toBe(1)
    expect(fromBlob).toEqual(fromBytes)
  })

  test('the builder makes proper archives when no departure is asked for', async () => {
    const { value, diagnostics } = await readZip(buildZip([{ path: 'a.txt' }, { path: 'b/课.md' }]))
    expect(diagnostics).toEqual([])
    expect(
      [...(value ?? [])].map(([path, bytes]) => [path, new TextDecoder().decode(bytes as Uint8Array)]),
    ).toEqual([
      ['a.txt', 'text of a.txt'],
      ['b/课.md', 'text of b/课.md'],
    ])
  })
})
