/** A bundle that was verified before: the files that `open` gives, without its manifest, and never others. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../src/base/crc32.js'
import { equalBytes } from '../../src/base/equal-bytes.js'
import { accessTo, type RandomAccess } from '../../src/base/random-access.js'
import { bytesOf, type Content, tree } from '../../src/base/tree.js'
import type { Crc32 } from '../../src/base/zip/deflate.js'
import type { ZipLimits } from '../../src/base/zip/zip-limits.js'
import { open } from '../../src/bundle/open/open.js'
import { openVerified, type VerifiedReader } from '../../src/bundle/open/open-verified.js'
import type { Source, SourceOptions } from '../../src/bundle/open/source.js'
import { readLesson } from '../../src/bundle/read.js'
import { archiveOf, forge } from './forge.js'
import { hostileArchives } from './hostile-archives.js'
import { bundleOf, example, exampleNames, small } from './packages.js'

const bundle = await bundleOf(
  tree({ ...small, '课节.txt': '文件', 'a😀.txt': '1', 'a\uff01.txt': '2' }).value,
)
const archive = await archiveOf(bundle.tree)

const opened = async (source: Source, options?: SourceOptions): Promise<VerifiedReader> => {
  const { value, diagnostics } = await openVerified(source, options)
  expect(diagnostics).toEqual([])
  return value as VerifiedReader
}

const codesOf = ({ diagnostics }: { diagnostics: readonly { code: string }[] }): readonly string[] =>
  diagnostics.map(({ code }) => code)

it.each(exampleNames)('%s: every file is the one that `open` gives', async (name) => {
  const whole = await bundleOf(example(name))
  const bytes = await archiveOf(whole.tree)
  const [slow, quick] = [(await open(bytes)).value, await opened(bytes)]
  const asked = [...whole.tree.keys(), 'data/lessons/none.html', 'data/', 'data', '', '__proto__', 'zzz']
  for (const path of asked) {
    const [expected, found] = [await slow?.file(path), await quick.file(path)]
    expect(found.diagnostics).toEqual(expected?.diagnostics)
    expect([path, found.value && (await bytesOf(found.value))]).toEqual([
      path,
      expected?.value && (await bytesOf(expected.value)),
    ])
  }
})

it('a lesson is what it is in the whole bundle', async () => {
  const reader = await opened(new Blob([archive]))
  expect((await reader.lesson('one')).value).toEqual(await readLesson(bundle, 'one'))
  expect((await reader.lesson()).value).toEqual(await readLesson(bundle))
  expect(await reader.lesson('two')).toEqual({ diagnostics: [] })
})

it('is read by its end and its directory, and then each file by itself', async () => {
  const parts: number[] = []
  const whole = accessTo(archive)
  const source: RandomAccess = {
    size: whole.size,
    read: (start, end) => {
      parts.push(start)
      return whole.read(start, end)
    },
  }
  const reader = await opened(source)
  expect(parts.splice(0)).toHaveLength(2)
  await reader.file('data/lessons/one.html')
  expect(parts).toHaveLength(1)
})

describe('a bundle that was exchanged after it was verified', () => {
  const page = 'data/lessons/one.html'
  const kept = bundle.manifest.files.find(({ path }) => path === page)?.sha256
  const evil = forge(bundle, { files: { [page]: '<p onclick="x()">x</p>\n' } }).then(archiveOf)

  it('is refused by the hash that was kept', async () => {
    const reader = await opened(await evil)
    expect(codesOf(await reader.file(page, kept))).toEqual(['bundle/file-changed'])
    expect((await (await opened(archive)).file(page, kept)).value).toBeDefined()
  })

  it('without it, is believed: what it says is not looked at', async () => {
    expect(codesOf(await (await opened(await evil)).file(page))).toEqual([])
    expect(codesOf((await (await open(await evil)).value?.file(page)) ?? { diagnostics: [] })).toEqual([
      'bundle/foreign-html',
    ])
  })
})

it('may ask no more than the limits allow', async () => {
  const refused = async (limits: Partial<ZipLimits>) => codesOf(await openVerified(archive, { limits }))
  expect(await refused({ entries: 3 })).toEqual(['bundle/too-many-entries'])
  expect(await refused({ directory: 100 })).toEqual(['bundle/directory-too-large'])
  const reader = await opened(archive, { limits: { file: 10 } })
  expect(codesOf(await reader.file('data/course.json'))).toEqual(['bundle/file-too-large'])
})

it('ends early, anywhere', async () => {
  for (let length = 0; length < archive.length; length += 7) {
    const { value, diagnostics } = await openVerified(archive.subarray(0, length))
    expect([value, diagnostics.length > 0]).toEqual([undefined, true])
  }
})

/** Every file that a reader hands out of those that the bundle had. */
const readAll = async (bytes: Uint8Array, isProved: boolean): Promise<ReadonlyMap<string, Content>> => {
  const { value: reader } = await openVerified(bytes)
  const files = new Map<string, Content>()
  for (const { path, sha256 } of bundle.manifest.files) {
    const { value } = (await reader?.file(path, isProved ? sha256 : undefined)) ?? {}
    if (value !== undefined) files.set(path, value)
  }
  return files
}

const own = async (files: ReadonlyMap<string, Content>): Promise<void> => {
  for (const [path, content] of files)
    expect(equalBytes(await bytesOf(content), await bytesOf(bundle.tree.get(path) as Content))).toBe(true)
}

describe('never gives another file than was packed', () => {
  it.each([true, false])('whatever bit is turned, with a hash: %s', async (isProved) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), fc.nat(7), async (at, bit) => {
        const changed = archive.slice()
        changed[at] = (changed[at] as number) ^ (1 << bit)
        await own(await readAll(changed, isProved))
      }),
      { numRuns: 300 },
    )
  })

  it.each(hostileArchives)('$name: with the hash', async ({ bytes }) => {
    await own(await readAll(bytes, true))
  })
})

/** Where the record of a file stands in the directory, which comes after all files. */
const recordOf = (path: string): number => Buffer.from(archive).lastIndexOf(path) - 46

describe('a record that lies', () => {
  const path = 'data/course.json'
  const lies: readonly (readonly [string, number, number, string])[] = [
    ['of its place', 42, 1, 'bundle/local-header'],
    ['of a place behind all files', 44, 0x40, 'bundle/overlap'],
    ['of its length', 24, 0xff, 'bundle/local-header'],
    ['of a length beyond the limits', 27, 0xf0, 'bundle/file-too-large'],
    ['of its checksum', 16, 0xff, 'bundle/local-header'],
    ['of its method', 10, 9, 'bundle/method'],
    ['of a link', 41, 0xa1, 'bundle/special-file'],
    ['of a key', 8, 1, 'bundle/encrypted'],
  ]
  it.each(lies)('%s', async (_, at, value, code) => {
    const changed = archive.with(recordOf(path) + at, value)
    const found = await (await opened(changed)).file(path)
    expect([found.value, codesOf(found)]).toEqual([undefined, [code]])
  })
})

it.each([
  ['open', open],
  ['openVerified', openVerified],
] as const)('%s: the CRC-32 of the platform is the one that counts', async (_, opens) => {
  let asked = 0
  const right: Crc32 = (bytes, before) => {
    asked += 1
    return crc32(bytes, before)
  }
  const read = await opens(archive, { crc32: right })
  expect((await read.value?.file('data/course.json'))?.value).toBeDefined()
  expect(asked).toBeGreaterThan(0)
  const doubted = await opens(archive, { crc32: () => 0 })
  const refused = doubted.value === undefined ? doubted : await doubted.value.file('data/course.json')
  expect(codesOf(refused)).toEqual(['bundle/crc'])
})
