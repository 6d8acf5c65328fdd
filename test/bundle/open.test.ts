/** Reading like a database: the same as from the whole bundle, without the rest of it. */
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { equalBytes } from '../../src/base/equal-bytes.js'
import { accessTo, type RandomAccess } from '../../src/base/random-access.js'
import { bytesOf, type Content, tree } from '../../src/base/tree.js'
import { writeZip } from '../../src/base/zip/write-zip.js'
import type { Bundle } from '../../src/bundle/bundle.js'
import { decode, encode } from '../../src/bundle/encode.js'
import { type OpenOptions, open } from '../../src/bundle/open/open.js'
import { openVerified } from '../../src/bundle/open/open-verified.js'
import type { Reader } from '../../src/bundle/open/reader.js'
import type { Source } from '../../src/bundle/open/source.js'
import { readAnswers, readCourse, readLesson } from '../../src/bundle/read.js'
import { rangeServer } from '../base/range-server.js'
import { bundleOf, example, exampleNames, front, lesson, small } from './packages.js'

const bytesOfBlob = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer())

const archiveOf = async (bundle: Pick<Bundle, 'tree'>): Promise<Uint8Array<ArrayBuffer>> =>
  bytesOfBlob(await writeZip(bundle.tree, { first: 'kebao.json' }))

const opened = async (source: Source, options?: OpenOptions): Promise<Reader> => {
  const { value, diagnostics } = await open(source, options)
  expect(diagnostics).toEqual([])
  return value as Reader
}

/** True when a file is read as it is in the whole bundle. */
const isSame = async (reader: Reader, { tree: files }: Bundle, path: string): Promise<boolean> => {
  const { value, diagnostics } = await reader.file(path)
  expect(diagnostics).toEqual([])
  return equalBytes(await bytesOf(value as Content), await bytesOf(files.get(path) as Content))
}

/** A long sound, so that something is stored by reference. */
const media = { ...small, 'assets/b.mp3': Uint8Array.from({ length: 1_200_000 }, (_, at) => (at * at) >> 3) }

const bundle = await bundleOf(
  tree({ ...media, '课节.txt': '文件', 'a😀.txt': '1', 'a\uff01.txt': '2' }).value,
)
const archive = await archiveOf(bundle)

const serve = async (bytes: Uint8Array) => {
  const server = await rangeServer(bytes)
  onTestFinished(() => server.close())
  return server
}

const sources: readonly (readonly [string, () => Promise<Source>])[] = [
  ['bytes', async () => archive],
  ['a Blob', async () => new Blob([archive])],
  ['a server', async () => (await serve(archive)).url],
  [
    'a port of the host',
    async (): Promise<Source> => {
      const { size, read: readPart } = accessTo(archive)
      return { size, read: readPart }
    },
  ],
]

describe.each(sources)('from %s', (_, make) => {
  it('every file is what it is in the whole bundle', async () => {
    const reader = await opened(await make())
    expect(reader.identity).toBe(bundle.identity)
    expect(reader.manifest).toEqual(bundle.manifest)
    for (const { path } of bundle.manifest.files) {
      expect([path, await isSame(reader, bundle, path)]).toEqual([path, true])
    }
    await reader.close()
  })

  it('course, lessons and answers are what they are in the whole bundle', async () => {
    const reader = await opened(await make())
    expect(await reader.course()).toEqual({ value: await readCourse(bundle), diagnostics: [] })
    expect(await reader.answers()).toEqual({ value: await readAnswers(bundle), diagnostics: [] })
    expect(await reader.lesson()).toEqual({ value: await readLesson(bundle), diagnostics: [] })
    const { lessons } = await readCourse(bundle)
    const found = []
    for await (const each of reader.lessons()) found.push(each)
    expect(found).toEqual([
      { value: { ...(await readLesson(bundle, 'one')), lesson: lessons[0] }, diagnostics: [] },
    ])
  })

  it('media is copied as it is', async () => {
    const reader = await opened(await make())
    const { path, size } = bundle.manifest.files.find((file) => file.path.endsWith('.mp3')) ?? {
      path: '',
      size: 0,
    }
    const copy: number[] = []
    let isClosed = false
    const to = new WritableStream<Uint8Array>({
      write: (chunk) => void copy.push(chunk.length),
      close: () => {
        isClosed = true
      },
    })
    expect(await reader.copy(path, to)).toEqual([])
    expect(copy.reduce((sum, length) => sum + length, 0)).toBe(size)
    expect([isClosed, copy.length > 1]).toEqual([true, true])
  })

  it('what is not there is no fault', async () => {
    const reader = await opened(await make())
    expect(await reader.lesson('two')).toEqual({ diagnostics: [] })
    for (const path of ['data/lessons/two.html', '__proto__', 'kebao.json', 'bagit.txt', ''])
      expect(await reader.file(path)).toEqual({ diagnostics: [] })
  })
})

it.each(exampleNames)('%s is read file by file as whole', async (name) => {
  const whole = await bundleOf(example(name))
  const reader = await opened(await encode(whole))
  for (const { path } of whole.manifest.files)
    expect([path, await isSame(reader, whole, path)]).toEqual([path, true])
})

describe('many lessons', () => {
  const count = 400
  const id = (at: number): string => `l${String(at).padStart(4, '0')}`
  const files = tree({
    'course.md': front(),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`lessons/${id(at)}.md`, lesson(id(at), `第 ${at} 课`)]),
    ),
    'assets/b.mp3': Uint8Array.from({ length: 2_000_000 }, (_, at) => (at * at) >> 5),
  }).value

  const made = bundleOf(files).then(archiveOf)

  it('one is read by its own record and its own bytes', async () => {
    const large = await made
    const parts: (readonly [number, number])[] = []
    const whole = accessTo(large)
    const source: RandomAccess = {
      size: whole.size,
      read: (start, end) => {
        parts.push([start, end])
        return whole.read(start, end)
      },
    }
    const reader = await opened(source)
    const manifest = parts.splice(0).reduce((sum, [start, end]) => sum + end - start, 0)
    expect(manifest).toBeLessThan(60_000)
    expect((await reader.lesson('l0200')).value?.text).toContain('第 200 课')
    expect(parts).toHaveLength(4)
    expect(parts.reduce((sum, [start, end]) => sum + end - start, 0)).toBeLessThan(1_000)
    expect(large.length).toBeGreaterThan(2_000_000)
  })

  it('from a server: the ends of the file, the manifest and the lesson', async () => {
    const large = await made
    const server = await serve(large)
    const reader = await opened(server.url)
    expect((await reader.lesson('l0200')).value?.text).toContain('第 200 课')
    expect(server.sent()).toBeLessThan(0.1 * large.length)
  })
})

it('is the one that was asked for, or is refused', async () => {
  await opened(archive, { identity: bundle.identity })
  const { value, diagnostics } = await open(archive, { identity: `sha256:${'0'.repeat(64)}` })
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['bundle/other-identity']])
})

it.each([
  ['open', open],
  ['openVerified', openVerified],
])('%s lets go of its source when it is closed, and when it does not open', async (_, openAny) => {
  const closed: string[] = []
  const source = (bytes: Uint8Array, name: string): RandomAccess => ({
    ...accessTo(bytes),
    close: async () => void closed.push(name),
  })
  const { value: reader } = await openAny(source(archive, 'whole'))
  expect([reader === undefined, ...closed]).toEqual([false])
  await reader?.close()
  await openAny(source(archive.subarray(1), 'broken'))
  expect(closed).toEqual(['whole', 'broken'])
  const lost = async () => {
    throw new Error('gone')
  }
  await expect(openAny({ ...source(archive, 'lost'), read: lost })).rejects.toThrow('gone')
  expect(closed).toEqual(['whole', 'broken', 'lost'])
})

/** Everything that a reader hands out, and everything that it refuses. */
const readAll = async (source: Source): Promise<{ codes: Set<string>; files: Map<string, Uint8Array> }> => {
  const { value: reader, diagnostics } = await open(source)
  const codes = new Set(diagnostics.map(({ code }) => code))
  const files = new Map<string, Uint8Array>()
  const note = <T>(result: { value?: T; diagnostics: readonly { code: string }[] }): T | undefined => {
    for (const { code } of result.diagnostics) codes.add(code)
    return result.value
  }
  if (reader === undefined) return { codes, files }
  for (const { path } of reader.manifest.files) {
    const content = note(await reader.file(path))
    if (content !== undefined) files.set(path, await bytesOf(content))
  }
  note(await reader.course())
  note(await reader.answers())
  note(await reader.signatures())
  for await (const each of reader.lessons()) note(each)
  return { codes, files }
}

describe('a bundle that decode refuses', () => {
  const plain = bundleOf(tree(small).value)
  const text = (content: string) => new TextEncoder().encode(content)

  const changes: readonly (readonly [string, string, (files: Map<string, Content>) => unknown])[] = [
    ['without a manifest', 'bundle/manifest-missing', (files) => files.delete('kebao.json')],
    ['with a broken manifest', 'bundle/manifest-broken', (files) => files.set('kebao.json', text('{'))],
    [
      'with another lesson',
      'bundle/file-changed',
      (files) => files.set('data/lessons/one.html', text('<p>x</p>')),
    ],
    [
      'with a letter changed',
      'bundle/file-changed',
      (files) =>
        files.set(
          'data/lessons/one.txt',
          (files.get('data/lessons/one.txt') as Uint8Array).map((byte, at) => (at === 0 ? byte ^ 1 : byte)),
        ),
    ],
    ['without a lesson', 'bundle/file-missing', (files) => files.delete('data/lessons/one.html')],
    ['with a lesson more', 'bundle/file-unknown', (files) => files.set('data/lessons/two.html', text('x'))],
    ['with a file at the end', 'bundle/file-unknown', (files) => files.set('z.txt', text('x'))],
    ['with a file at the start', 'bundle/file-unknown', (files) => files.set('a.txt', text('x'))],
    ['without a tag file', 'bundle/file-missing', (files) => files.delete('manifest-sha256.txt')],
    [
      'with a broken signature',
      'bundle/signature-form',
      (files) => files.set('signatures/a.json', text('{}')),
    ],
  ]

  it.each(changes)('%s: %s', async (_, code, change) => {
    const files = new Map((await plain).tree)
    change(files)
    const changed = await archiveOf({ tree: files })
    const whole = await decode(changed)
    expect(whole.value).toBeUndefined()
    const { codes } = await readAll(changed)
    expect(codes).toContain(code)
    for (const each of codes) expect(whole.diagnostics.map((found) => found.code)).toContain(each)
  })

  it('never gives another file than the manifest names, whatever bit is turned', async () => {
    const whole = await plain
    const bytes = await archiveOf(whole)
    const expected = new Map<string, Uint8Array>()
    for (const { path } of whole.manifest.files)
      expected.set(path, await bytesOf(whole.tree.get(path) as Content))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const changed = bytes.slice()
        changed[at] = (changed[at] as number) ^ (1 << bit)
        const { files } = await readAll(changed)
        for (const [path, content] of files)
          expect(equalBytes(content, expected.get(path) ?? new Uint8Array())).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('ends early, anywhere', async () => {
    const bytes = await archiveOf(await plain)
    for (let length = 0; length < bytes.length; length += 7) {
      const { value, diagnostics } = await open(bytes.subarray(0, length))
      expect([value, diagnostics.length > 0]).toEqual([undefined, true])
    }
  })
})

it('records of two files that changed places are told from each other', async () => {
  const whole = await bundleOf(
    tree({ 'course.md': front(), 'lessons/a.md': lesson('aaa', 'A'), 'lessons/b.md': lesson('bbb', 'B') })
      .value,
  )
  const bytes = await archiveOf(whole)
  const name = (id: string) => Buffer.from(`data/lessons/${id}.html`)
  const all = Buffer.from(bytes)
  const [first, second] = [all.lastIndexOf(name('aaa')), all.lastIndexOf(name('bbb'))]
  const swapped = bytes.slice()
  swapped.set(name('bbb'), first)
  swapped.set(name('aaa'), second)
  let read = 0
  const source: RandomAccess = {
    size: swapped.length,
    read: (start, end) => {
      read += end - start
      return accessTo(swapped).read(start, end)
    },
  }
  const { value: reader } = await open(source)
  const { value, diagnostics } = (await reader?.lesson('aaa')) ?? {}
  expect([value, diagnostics?.map(({ code }) => code)]).toEqual([undefined, ['bundle/order']])
  // The reason takes reading the whole directory, so it is looked for once.
  read = 0
  const { diagnostics: again } = (await reader?.file('data/lessons/bbb.html')) ?? {}
  expect([again?.map(({ code }) => code), read < 100]).toEqual([['bundle/order'], true])
})
