/** Bundles whose sums are all right, made by somebody else: a reader hands out nothing that decode would refuse. */
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/base/canonical-json.js'
import { hashOf } from '../../src/base/hash.js'
import { accessTo, type RandomAccess } from '../../src/base/random-access.js'
import { bytesOf, type Content, sizeOf, tree } from '../../src/base/tree.js'
import { writeZip } from '../../src/base/zip/write-zip.js'
import { centralRecord, endRecords, localHeader, type ZipEntry } from '../../src/base/zip/zip-format.js'
import { bagFiles, TAG_MANIFEST, tagManifest } from '../../src/bundle/bag.js'
import { contentDigest } from '../../src/bundle/content-digest.js'
import { decode } from '../../src/bundle/encode.js'
import { open } from '../../src/bundle/open/open.js'
import type { Manifest } from '../../src/model/manifest.js'
import { archiveOf, type Forgery, forge } from './forge.js'
import { bundleOf, small, textOf } from './packages.js'

const bundle = await bundleOf(
  tree({ ...small, 'assets/b.mp3': Uint8Array.from({ length: 1_500_000 }, (_, at) => (at * at) >> 3) }).value,
)
const course = JSON.parse(await textOf(bundle.tree.get('data/course.json')))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The archive of a bundle in which files were exchanged, and the manifest then says what somebody wants. */
const forged = async (
  changes: Readonly<Record<string, string>>,
  word: (manifest: Manifest) => object = (manifest) => manifest,
): Promise<Uint8Array> => {
  const payload = new Map([...bundle.tree].filter(([path]) => path.startsWith('data/')))
  for (const [path, text] of Object.entries(changes)) payload.set(path, utf8(text))
  const files = []
  for (const file of bundle.manifest.files) {
    const content = payload.get(file.path) as Content
    files.push({ ...file, sha256: await hashOf(content), size: sizeOf(content) })
  }
  const model = JSON.parse(changes['data/course.json'] ?? JSON.stringify(course))
  const manifest = word({ ...bundle.manifest, files, content: contentDigest({ files }, model) })
  const tags = new Map([['kebao.json', canonicalJson(manifest)], ...bagFiles(manifest as Manifest)])
  const digests = new Map<string, string>()
  for (const [path, text] of tags) digests.set(path, await hashOf(utf8(text)))
  tags.set(TAG_MANIFEST, tagManifest(digests))
  const all = tree([...payload, ...tags]).value
  return new Uint8Array(await (await writeZip(all, { first: 'kebao.json' })).arrayBuffer())
}

const codesOf = async (
  result: Promise<{ value?: unknown; diagnostics: readonly { code: string }[] }> | undefined,
): Promise<readonly string[]> => {
  const { value, diagnostics } = (await result) ?? { diagnostics: [] }
  return value === undefined ? diagnostics.map(({ code }) => code) : ['read']
}

it('a forgery that changes nothing is read', async () => {
  const archive = await forged({})
  const { value: reader } = await open(archive)
  expect((await decode(archive)).value?.identity).toBe(reader?.identity)
  expect(await codesOf(reader?.course())).toEqual(['read'])
})

describe('what a host would show is looked at', () => {
  const evil = '<p onclick="x()">x</p>\n'
  const question = { ...course.lessons[0].questions[0], stem: { html: evil, text: 'x' } }
  const lessons = [{ ...course.lessons[0], questions: [question] }]

  it('the page of a lesson', async () => {
    const { value: reader } = await open(await forged({ 'data/lessons/one.html': evil }))
    expect(await codesOf(reader?.lesson('one'))).toEqual(['bundle/foreign-html'])
    expect(await codesOf(reader?.file('data/lessons/one.html'))).toEqual(['bundle/foreign-html'])
    expect(await codesOf(reader?.lesson())).toEqual(['read'])
  })

  it('the page of the course', async () => {
    const { value: reader } = await open(await forged({ 'data/course.html': evil }))
    expect(await codesOf(reader?.lesson())).toEqual(['bundle/foreign-html'])
    expect(await codesOf(reader?.lesson('one'))).toEqual(['read'])
  })

  it('a question', async () => {
    const { value: reader } = await open(
      await forged({ 'data/course.json': canonicalJson({ ...course, lessons }) }),
    )
    expect(await codesOf(reader?.course())).toEqual(['bundle/foreign-html'])
  })

  it('an explanation', async () => {
    const key = JSON.parse(await textOf(bundle.tree.get('data/answers.json')))
    const answers = key.answers.map((each: object) => ({ ...each, explanation: { html: evil, text: 'x' } }))
    const { value: reader } = await open(await forged({ 'data/answers.json': canonicalJson({ answers }) }))
    expect(await codesOf(reader?.answers())).toEqual(['bundle/foreign-html'])
  })

  it('a page that is copied', async () => {
    const { value: reader } = await open(await forged({ 'data/lessons/one.html': evil }))
    const written: Uint8Array[] = []
    const to = new WritableStream<Uint8Array>({ write: (piece) => void written.push(piece) })
    const diagnostics = await reader?.copy('data/lessons/one.html', to)
    expect([diagnostics?.map(({ code }) => code), written]).toEqual([['bundle/foreign-html'], []])
  })
})

describe('whatever decode refuses is not handed out as a file either', () => {
  const evil = '<img src="x" onerror="x()" />'
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'
  const withPicture = (manifest: Manifest) => ({
    ...manifest,
    source: [...manifest.source, { path: 'z.SVG', file: 'data/source/z.SVG' }],
  })
  const question = { ...course.lessons[0].questions[0], stem: { html: evil, text: 'x' } }
  const model = canonicalJson({ ...course, lessons: [{ ...course.lessons[0], questions: [question] }] })
  const answers = (text: string) => {
    const key = JSON.parse(text)
    const explanation = { html: evil, text: 'x' }
    return canonicalJson({ answers: key.answers.map((each: object) => ({ ...each, explanation })) })
  }
  const page = (text: string) => text + 'a'.repeat(9_000_000)

  it.each<[string, string, string, Forgery]>([
    [
      'a picture in capitals',
      'data/source/z.SVG',
      'unsafe-svg',
      { files: { 'data/source/z.SVG': script }, manifest: withPicture },
    ],
    ['the model', 'data/course.json', 'foreign-html', { files: { 'data/course.json': model } }],
    ['a model that is none', 'data/course.json', 'course-broken', { files: { 'data/course.json': '{}' } }],
    ['the answers', 'data/answers.json', 'foreign-html', { files: { 'data/answers.json': answers } }],
    ['a vast page', 'data/lessons/one.html', 'file-too-large', { files: { 'data/lessons/one.html': page } }],
  ])('%s', async (_, path, code, forgery) => {
    const archive = await archiveOf(await forge(bundle, forgery))
    expect(await codesOf(decode(archive))).toEqual([`bundle/${code}`])
    const { value: reader } = await open(archive)
    expect(await codesOf(reader?.file(path))).toEqual([`bundle/${code}`])
    const written: Uint8Array[] = []
    const to = new WritableStream<Uint8Array>({ write: (piece) => void written.push(piece) })
    const diagnostics = await reader?.copy(path, to)
    expect([diagnostics?.map((found) => found.code), written]).toEqual([[`bundle/${code}`], []])
  })
})

describe('what is too large is not read', () => {
  /** What is read of an archive, from now on. */
  const watched = (source: RandomAccess) => {
    const parts: number[] = []
    const read = (start: number, end: number) => {
      parts.push(end - start)
      return source.read(start, end)
    }
    return { parts, source: { size: source.size, read } }
  }

  it('a picture', async () => {
    const svg = new Uint8Array(17 * 1024 * 1024)
    const forgery = await forge(bundle, {
      files: { 'data/source/z.svg': svg },
      manifest: (manifest) => ({
        ...manifest,
        source: [...manifest.source, { path: 'z.svg', file: 'data/source/z.svg' }],
      }),
    })
    const { parts, source } = watched(accessTo(await archiveOf(forgery)))
    const { value: reader } = await open(source)
    parts.length = 0
    expect(await codesOf(reader?.file('data/source/z.svg'))).toEqual(['bundle/file-too-large'])
    expect(parts).toHaveLength(1)
  })

  it('a manifest', async () => {
    const size = 65 * 1024 * 1024
    const name = utf8('kebao.json')
    const entry: ZipEntry = { path: 'kebao.json', name, method: 0, crc: 0, packed: size, size, offset: 0 }
    const record = centralRecord(entry)
    const offset = localHeader(entry).length + size
    const tail = Buffer.concat([record, endRecords({ count: 1, size: record.length, offset })])
    const { parts, source } = watched({
      size: offset + tail.length,
      read: async (start, end) => {
        const value = new Uint8Array(end - start)
        const from = Math.max(0, start - offset)
        value.set(tail.subarray(from, Math.max(from, end - offset)), Math.max(0, offset - start))
        return { value, diagnostics: [] }
      },
    })
    expect(await codesOf(open(source))).toEqual(['bundle/file-too-large'])
    expect(Math.max(...parts)).toBeLessThan(size)
  })
})

describe('what the manifest says of the model', () => {
  it('is refused where it lies about the content', async () => {
    const content = `sha256:${'0'.repeat(64)}`
    const archive = await forged({}, (manifest) => ({ ...manifest, content }))
    const { value: reader } = await open(archive)
    expect(await codesOf(reader?.course())).toEqual(['bundle/content-digest'])
    expect(await codesOf(decode(archive))).toEqual(['bundle/content-digest'])
  })

  it('is refused where the model is of another course', async () => {
    const archive = await forged({}, (manifest) => ({ ...manifest, title: '别的课' }))
    const { value: reader } = await open(archive)
    expect(await codesOf(reader?.course())).toEqual(['bundle/course-broken'])
  })
})

it('a bundle of format 1 is shown as the newest format has it', async () => {
  const archive = await forged({}, ({ content, ...others }) => ({ ...others, formatVersion: 1 }))
  const { value: whole } = await decode(archive)
  const { value: reader } = await open(archive)
  expect([reader?.format, reader?.identity]).toEqual([1, whole?.identity])
  expect(reader?.manifest).toEqual(whole?.manifest)
  expect(await codesOf(reader?.lesson('one'))).toEqual(['read'])
})

it('media that was exchanged is copied no further than to its end, and the stream is aborted', async () => {
  const { path } = bundle.manifest.files.find((file) => file.path.endsWith('.mp3')) ?? { path: '' }
  const archive = new Uint8Array(await (await writeZip(bundle.tree, { first: 'kebao.json' })).arrayBuffer())
  const content = await bytesOf(bundle.tree.get(path) as Content)
  const at = Buffer.from(archive).indexOf(content.subarray(0, 100))
  archive.set([(archive[at + 1_400_000] as number) ^ 1], at + 1_400_000)
  const { value: reader } = await open(archive)
  const ends: string[] = []
  const to = new WritableStream<Uint8Array>({
    close: () => void ends.push('closed'),
    abort: ({ code }) => void ends.push(code),
  })
  const diagnostics = await reader?.copy(path, to)
  expect(diagnostics?.map(({ code }) => code)).toEqual(['bundle/crc'])
  expect(ends).toEqual(['bundle/crc'])
  expect(await codesOf(reader?.file(path))).toEqual(['bundle/crc'])
  expect((await reader?.copy('data/none', to))?.map(({ code }) => code)).toEqual(['bundle/file-missing'])
})

/** An archive whose one clip is said to be vast, so that all behind it is beyond 4 GiB; nobody holds such a clip. */
const vast = async (): Promise<RandomAccess> => {
  const size = 5 * 2 ** 30
  const clip = bundle.manifest.files.find((file) => file.path.endsWith('.mp3'))?.path ?? ''
  const files = bundle.manifest.files.map((file) => (file.path === clip ? { ...file, size } : file))
  const manifest = { ...bundle.manifest, files, content: contentDigest({ files }, course) }
  const contents = new Map([...bundle.tree, ['kebao.json', utf8(canonicalJson(manifest))] as const])
  const paths = [...contents.keys()].sort(
    (a, b) => Number(b === 'kebao.json') - Number(a === 'kebao.json') || (a < b ? -1 : 1),
  )
  const parts: (readonly [number, Uint8Array])[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const path of paths) {
    const content = path === clip ? new Uint8Array() : await bytesOf(contents.get(path) as Content)
    const length = path === clip ? size : content.length
    const whole = await writeZip(new Map([['a', content]]), { stored: () => true })
    const crc = new DataView(await whole.arrayBuffer()).getUint32(14, true)
    const entry: ZipEntry = { path, name: utf8(path), method: 0, crc, packed: length, size: length, offset }
    const header = localHeader(entry)
    parts.push([offset, header], [offset + header.length, content])
    directory.push(centralRecord(entry))
    offset += header.length + length
  }
  const records = Buffer.concat(directory)
  const end = endRecords({ count: paths.length, size: records.length, offset })
  parts.push([offset, new Uint8Array(Buffer.concat([records, end]))])
  const read = async (start: number, stop: number) => {
    const value = new Uint8Array(stop - start)
    for (const [at, bytes] of parts) {
      const from = Math.max(start, at)
      const to = Math.min(stop, at + bytes.length)
      if (from < to) value.set(bytes.subarray(from - at, to - at), from - start)
    }
    return { value, diagnostics: [] }
  }
  return { size: offset + records.length + end.length, read }
}

it('above 4 GiB, files are found as well', async () => {
  const limits = { file: 2 ** 40, total: 2 ** 40 }
  const { value: reader, diagnostics } = await open(await vast(), { limits })
  expect(diagnostics).toEqual([])
  expect((await reader?.lesson('one'))?.value?.html).toContain('data-question-id="q1"')
})
