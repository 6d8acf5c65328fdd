import { execFileSync } from 'node:child_process'
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isSafePath } from '../../src/base/safe-path.js'
import type { Content, Tree } from '../../src/base/tree.js'
import { bytesOf, tree } from '../../src/base/tree.js'
import { readZip } from '../../src/base/zip/read-zip.js'
import { writeZip } from '../../src/base/zip/write-zip.js'
import * as refuse from '../../src/base/zip/zip-diagnostics.js'
import { temporaryFolder } from '../node/temporary-folder.js'
import { programFile } from '../program-file.js'
import { hostileZips } from './hostile-zips.js'

const zipped = async (...args: Parameters<typeof writeZip>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await writeZip(...args)).arrayBuffer())

const base64 = (content: Uint8Array): string => Buffer.from(content).toString('base64')

/** The contents as text, which compares fast, and in which a blob equals the bytes it holds. */
const contentsOf = async (files: Tree | undefined): Promise<Map<string, string>> => {
  const contents = new Map<string, string>()
  for (const [path, content] of files ?? []) contents.set(path, base64(await bytesOf(content)))
  return contents
}

const methodsOf = (bytes: Uint8Array): Record<string, number> => {
  const methods: Record<string, number> = {}
  const filter = (file: { name: string; compression: number }): boolean => {
    methods[file.name] = file.compression
    return false
  }
  unzipSync(bytes, { filter })
  return methods
}

const segment = fc.stringMatching(/^[a-cA-C课é第0-9_-]{1,4}$/)
const path = fc
  .tuple(fc.array(segment, { maxLength: 2 }), segment, fc.constantFrom('', '.md', '.json', '.jpg', '.svg'))
  .map(([folders, name, extension]) => [...folders, name + extension].join('/'))
  .filter(isSafePath)
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ maxLength: 300 }).map((text) => new TextEncoder().encode(text.repeat(9))),
  fc.nat(6000).map((length) => new Uint8Array(length)),
  fc.uint8Array({ minLength: 4500, maxLength: 5000 }),
)
const files = fc.array(fc.tuple(path, bytes), { maxLength: 12 }).map((pairs) => tree(pairs).value)

describe('readZip(writeZip(tree))', () => {
  test('is the tree, whatever carries the bytes, and fflate sees the same', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (before) => {
        const [first] = [...before.keys()].slice(-1)
        const options = first === undefined ? {} : { first }
        const archive = await zipped(before, options)
        for (const source of [archive, new Blob([archive])]) {
          const { value, diagnostics } = await readZip(source, options)
          expect(diagnostics).toEqual([])
          expect([...(await contentsOf(value))]).toEqual([...(await contentsOf(before))])
          expect(base64(await zipped(value as Tree, options))).toBe(base64(archive))
        }
        expect(await contentsOf(new Map(Object.entries(unzipSync(archive))))).toEqual(
          await contentsOf(before),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('of nothing is nothing', async () => {
    const archive = await zipped(tree({}).value)
    expect(archive).toHaveLength(22)
    expect(await readZip(archive)).toEqual({ value: new Map(), diagnostics: [] })
  })

  test('holds plain bytes, even when it is read from a Buffer', async () => {
    const archive = Buffer.from(await zipped(tree({ 'a.jpg': 'picture' }).value))
    const content = (await readZip(archive)).value?.get('a.jpg')
    expect(Object.getPrototypeOf(content)).toBe(Uint8Array.prototype)
  })

  test('holds for 70,000 files, which need zip64', async () => {
    const names = Array.from({ length: 70_000 }, (_, i): [string, Uint8Array] => [`${i}`, Uint8Array.of(i)])
    const before = tree(names).value
    const archive = await zipped(before)
    expect((await readZip(archive)).diagnostics.map((found) => found.code)).toEqual([
      'bundle/too-many-entries',
    ])
    const { value, diagnostics } = await readZip(archive, { limits: { entries: 70_000 } })
    expect(diagnostics).toEqual([])
    expect(value?.size).toBe(70_000)
    expect(value?.get('69999')).toEqual(Uint8Array.of(69_999))
  }, 60_000)
})

describe('writeZip', () => {
  const mixed = {
    'kebao.json': '{}',
    'b.md': '字'.repeat(500),
    'b.md.md': '',
    'a/b.md': 'short',
    'zeros.json': new Uint8Array(5000),
    'zeros.mp4': new Uint8Array(5000),
    '\ud83d\ude00.md': '',
    '\uff21.md': '',
  }

  test('writes the same bytes for any order and any carrier', async () => {
    const entries = Object.entries(mixed)
    const archive = await zipped(tree(entries).value)
    expect(await zipped(tree(entries.reverse()).value)).toEqual(archive)
    expect(await zipped(new Map(entries.map(([name, content]) => [name, new Blob([content])])))).toEqual(
      archive,
    )
  })

  test('sorts by UTF-8 bytes after the first file, and deflates what gets smaller', async () => {
    const methods = methodsOf(await zipped(tree(mixed).value, { first: 'kebao.json' }))
    expect(Object.entries(methods)).toEqual([
      ['kebao.json', 0],
      ['a/b.md', 0],
      ['b.md', 8],
      ['b.md.md', 0],
      ['zeros.json', 0], // more than a hundred times smaller would look like a bomb
      ['zeros.mp4', 0],
      ['\uff21.md', 0],
      ['\ud83d\ude00.md', 0],
    ])
  })

  test('stores what the caller wants stored, and nothing else', async () => {
    const text = { 'a.md': '字'.repeat(500), 'a.bin': '字'.repeat(500), mimetype: '字'.repeat(500) }
    const methods = methodsOf(await zipped(tree(text).value, { stored: (name) => name === 'mimetype' }))
    expect(methods).toEqual({ 'a.bin': 8, 'a.md': 8, mimetype: 0 })
  })

  test('stores text of more than 16 MiB', async () => {
    const large = new Uint8Array(16 * 1024 * 1024 + 1).map((_, i) => i)
    const archive = await zipped(tree({ 'a.json': large }).value)
    expect(archive.length).toBeGreaterThan(large.length)
    expect((await readZip(archive)).diagnostics).toEqual([])
  })

  test('writes the same bytes in every surrounding, now and later', async () => {
    const script = await programFile(
      { entryPoints: [join(import.meta.dirname, 'print-zip.ts')] },
      temporaryFolder(),
    )
    const surroundings = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Asia/Shanghai', LANG: 'zh_CN.GBK', LC_ALL: 'zh_CN.GBK' },
      { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ]
    const digests = surroundings.map((env) =>
      execFileSync(process.execPath, [script], { env: { PATH: process.env.PATH, ...env } })
        .toString()
        .trim(),
    )
    // A change of this digest is a change of the format: every archive gets other bytes.
    expect(digests).toEqual(Array(3).fill('3a1ba60267a4693333e78fe2f0481035f034c871350540fb7e9947b68854aa87'))
  })
})

describe('media behind a blob', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kebao-'))
  const media = new Uint8Array(300_000).map((_, i) => (i * i) >>> 5)
  let file: Blob

  beforeAll(async () => {
    writeFileSync(join(folder, 'a.mp4'), media)
    file = await openAsBlob(join(folder, 'a.mp4'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const unreadable = (blob: Blob): Blob =>
    Object.defineProperty(blob, 'arrayBuffer', {
      value: () => {
        throw new Error('read whole')
      },
    })

  test('is written and read without being read whole', async () => {
    const before = new Map<string, Content>([
      ['a.mp4', unreadable(file)],
      ['b.mp4', Uint8Array.of(1, 2, 3)],
    ])
    writeFileSync(join(folder, 'a.kebao'), await zipped(before))
    const { value, diagnostics } = await readZip(await openAsBlob(join(folder, 'a.kebao')))
    expect(diagnostics).toEqual([])
    expect(value?.get('a.mp4')).toBeInstanceOf(Blob)
    expect(value?.get('b.mp4')).toEqual(Uint8Array.of(1, 2, 3))
    expect((await contentsOf(value)).get('a.mp4')).toBe(base64(media))
  })
})

describe('a blob whose size is not what is read from it', () => {
  test('is not written', async () => {
    const blob = Object.defineProperty(new Blob(['picture']), 'size', { value: 3 })
    await expect(writeZip(new Map([['a.jpg', blob]]))).rejects.toMatchObject({ code: 'disk/size' })
  })
})

describe('every change of an archive is refused', async () => {
  const archive = await zipped(
    tree({ 'kebao.json': '{}', 'a/课.md': '把字调大。'.repeat(30), 'b.jpg': 'picture' }).value,
    { first: 'kebao.json' },
  )

  test('the archive itself is not', async () => {
    expect((await readZip(archive, { first: 'kebao.json' })).value?.size).toBe(3)
  })

  test('each bit turned', async () => {
    for (let bit = 0; bit < archive.length * 8; bit++) {
      const changed = archive.slice()
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
      const { value, diagnostics } = await readZip(changed, { first: 'kebao.json' })
      expect([bit, value, diagnostics.length > 0]).toEqual([bit, undefined, true])
    }
  })

  test('cut at each byte, and each byte left out or doubled', async () => {
    for (let at = 0; at < archive.length; at++) {
      const head = archive.subarray(0, at)
      const without = Buffer.concat([head, archive.subarray(at + 1)])
      const doubled = Buffer.concat([archive.subarray(0, at + 1), archive.subarray(at)])
      for (const changed of [head, archive.subarray(at + 1), without, doubled]) {
        const { value, diagnostics } = await readZip(changed, { first: 'kebao.json' })
        expect([at, value, diagnostics.length > 0]).toEqual([at, undefined, true])
      }
    }
  })

  test('and readZip throws on no bytes whatever', async () => {
    const change = fc.tuple(fc.nat(archive.length - 1), fc.uint8Array({ maxLength: 8 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const changed = archive.slice()
        for (const [at, patch] of changes) changed.set(patch.subarray(0, changed.length - at), at)
        const { value, diagnostics } = await readZip(changed)
        expect(value === undefined).toBe(diagnostics.length > 0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the refusals', () => {
  test('are each shown by a hostile archive', () => {
    const codes = new Set(hostileZips.map((each) => each.code))
    expect(codes.size).toBe(Object.keys(refuse).length)
    expect(new Set(hostileZips.map((each) => each.name)).size).toBe(hostileZips.length)
  })

  test('name the file, and are all told', async () => {
    const { diagnostics } = await readZip(
      await zipped(
        new Map([
          ['a/../b', new Uint8Array(1)],
          ['CON', new Uint8Array(1)],
        ]),
      ),
    )
    expect(diagnostics.map((found) => [found.code, found.file])).toEqual([
      ['bundle/unsafe-name', 'CON'],
      ['bundle/unsafe-name', 'a/../b'],
    ])
  })
})
