/** The manifest decides what a bundle is, so it is read by the letter: its version, its form, its paths, its word. */
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/base/canonical-json.js'
import { hashOf } from '../../src/base/hash.js'
import { bytesOf, type Content, sizeOf, type Tree, tree } from '../../src/base/tree.js'
import { bagFiles, TAG_MANIFEST, tagManifest } from '../../src/bundle/bag.js'
import { mediaTypeIn } from '../../src/bundle/media-type-in.js'
import { verify } from '../../src/bundle/verify.js'
import { FORMAT_VERSION, type Manifest } from '../../src/model/manifest.js'
import { bundleOf, small, textOf } from './packages.js'

const bundle = await bundleOf(tree(small).value)
const { manifest } = bundle

const codesOf = async (files: Tree): Promise<readonly string[]> => {
  const { value, diagnostics } = await verify(files)
  if (value !== undefined) return ['opened']
  return [...new Set(diagnostics.map(({ code }) => code))]
}

/** What somebody makes who writes bundles of their own: all sums are right. */
const forged = async (files: Tree, forgery: unknown): Promise<Tree> => {
  const text = canonicalJson(forgery)
  const tags = new Map([['kebao.json', text], ...bagFiles(forgery as Manifest)])
  const digests = new Map<string, string>()
  for (const [path, tag] of tags) digests.set(path, await hashOf(new TextEncoder().encode(tag)))
  const payload = [...files].filter(([path]) => path.startsWith('data/'))
  return tree([...payload, ...tags, [TAG_MANIFEST, tagManifest(digests)]] as [string, Content | string][])
    .value
}

/** A forgery whose manifest names the files as they are. */
const withFile = async (path: string, change: (text: string) => string): Promise<Tree> => {
  const content = new TextEncoder().encode(change(await textOf(bundle.tree.get(path))))
  const files = new Map<string, Content>([...bundle.tree, [path, content]])
  const entries = manifest.files.map(async (file) =>
    file.path === path ? { ...file, sha256: await hashOf(content), size: sizeOf(content) } : file,
  )
  return forged(files, { ...manifest, files: await Promise.all(entries) })
}

const withManifest = (change: object): Promise<Tree> => forged(bundle.tree, { ...manifest, ...change })

/** A forgery with one file more, of the right size, hash and media type. */
const withAlso = async (path: string): Promise<Tree> => {
  const content = new TextEncoder().encode('evil')
  const file = { path, sha256: await hashOf(content), size: 4, mediaType: mediaTypeIn(path) }
  const files = [...manifest.files, file].sort((a, b) => (a.path < b.path ? -1 : 1))
  return forged(new Map<string, Content>([...bundle.tree, [path, content]]), { ...manifest, files })
}

it('a forgery that changes nothing is opened', async () => {
  expect(await codesOf(await withManifest({}))).toEqual(['opened'])
})

describe('the format', () => {
  it('is looked at before anything else', async () => {
    const text = JSON.stringify({ formatVersion: FORMAT_VERSION + 1, anything: ['else'] })
    const { diagnostics } = await verify(tree({ 'kebao.json': text }).value)
    expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
      ['bundle/format-newer', { version: FORMAT_VERSION + 1, known: FORMAT_VERSION }],
    ])
  })

  it.each([0, -1, 1.5, 2.5, '1', null, undefined])('cannot be %j', async (formatVersion) => {
    const codes = await codesOf(await withManifest({ formatVersion }))
    expect(codes).toEqual([formatVersion === 2.5 ? 'bundle/format-newer' : 'bundle/manifest-broken'])
  })
})

describe('a manifest of format 1', () => {
  const { content, ...others } = manifest
  const old = { ...others, formatVersion: 1 }

  it('is shown as the newest format has it, under the identity of its bytes', async () => {
    const files = await forged(bundle.tree, old)
    const { value: opened } = await verify(files)
    expect(opened).toMatchObject({ format: 1, manifest })
    expect(opened?.identity).toBe(`sha256:${await hashOf(files.get('kebao.json') as Content)}`)
    expect(opened?.identity).not.toBe(bundle.identity)
    expect(opened?.tree).toBe(files)
  })

  it('keeps to its own schema, as that of format 2 does', async () => {
    expect(await codesOf(await forged(bundle.tree, { ...old, content }))).toEqual(['bundle/manifest-broken'])
    expect(await codesOf(await forged(bundle.tree, others))).toEqual(['bundle/manifest-broken'])
  })
})

it('the content digest is that of the content', async () => {
  const content = `sha256:${'0'.repeat(64)}`
  expect(await codesOf(await withManifest({ content }))).toEqual(['bundle/content-digest'])
})

describe('the form', () => {
  const text = canonicalJson(manifest)

  it.each([
    ['a blank', `${text} `],
    ['a line end', `${text}\n`],
    ['indentation', JSON.stringify(manifest, null, 2)],
    ['another order of keys', JSON.stringify(Object.fromEntries(Object.entries(manifest).reverse()))],
    ['an escape', text.replace('小', '\\u5c0f')],
    ['another spelling of a number', text.replace('"formatVersion":2', '"formatVersion":2.0')],
  ])('has not %s', async (_, other) => {
    const files = new Map<string, Content>([...bundle.tree, ['kebao.json', new TextEncoder().encode(other)]])
    expect(await codesOf(files)).toContain('bundle/manifest-form')
  })

  it.each([
    ['a byte order mark', `\ufeff${text}`],
    ['a key twice', text.replace('{', '{"kind":"course",')],
    ['a key of the prototype', text.replace('{', '{"__proto__":1,')],
    ['a key that is not known', text.replace('{', '{"extra":1,')],
    ['nothing', ''],
    ['depth', '['.repeat(10_000)],
  ])('cannot be read with %s', async (_, other) => {
    const files = new Map<string, Content>([...bundle.tree, ['kebao.json', new TextEncoder().encode(other)]])
    expect(await codesOf(files)).toContain('bundle/manifest-broken')
  })

  it('is UTF-8', async () => {
    const bytes = (await bytesOf(bundle.tree.get('kebao.json') as Content)).slice()
    bytes[bytes.length - 3] = 0xff
    expect(await codesOf(new Map([...bundle.tree, ['kebao.json', bytes]]))).toEqual([
      'bundle/manifest-broken',
    ])
  })

  it('has to be there', async () => {
    expect(await codesOf(new Map())).toEqual(['bundle/manifest-missing'])
  })
})

describe('a path', () => {
  const [first] = manifest.source
  const tricks = [
    '../course.md',
    '/etc/passwd',
    'a/../../b.md',
    'C:/a.md',
    'a\\b.md',
    'con.md',
    'a./b.md',
    '',
    'a//b.md',
    'a\u0000.md',
    'e\u0301.md',
    `${'a'.repeat(201)}.md`,
  ]

  it.each(tricks)('of the author cannot be %j', async (path) => {
    const source = [{ ...first, path }, ...manifest.source.slice(1)]
    expect(await codesOf(await withManifest({ source }))).toContain('bundle/manifest-path')
  })

  it('of the author stands once, and no two clash', async () => {
    const files = manifest.source.map(({ file }) => file)
    for (const names of [
      ['a.md', 'a.md', 'b.md'],
      ['A.md', 'a.md', 'b.md'],
      ['a', 'a/b.md', 'b.md'],
      ['b.md', 'a.md', 'c.md'],
    ]) {
      const source = names.map((path, at) => ({ path, file: files[at] as string }))
      expect(await codesOf(await withManifest({ source }))).toContain('bundle/manifest-path')
    }
  })

  it.each([
    'kebao.json',
    'data/course.json',
    'data/answers.json',
    'signatures/a.json',
    '../x',
    'data/lessons/one.html',
  ])('of the author is not kept in %s', async (file) => {
    const source = [{ ...first, file }, ...manifest.source.slice(1)]
    expect(await codesOf(await withManifest({ source }))).toContain('bundle/manifest-path')
  })

  it('of the author leads to a file that is named', async () => {
    const source = [...manifest.source, { path: 'z.md', file: 'data/source/z.md' }]
    const { diagnostics } = await verify(await withManifest({ source }))
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['bundle/file-missing', 'z.md']])
  })

  it.each(['../x', '/x', 'data/../x', 'data/con', 'kebao.json', 'bagit.txt', 'x.txt'])(
    'in the bundle cannot be %s',
    async (path) => {
      const [file, ...files] = manifest.files
      expect(await codesOf(await withManifest({ files: [{ ...file, path }, ...files] }))).toContain(
        'bundle/manifest-path',
      )
    },
  )

  it.each([
    'data/evil.html',
    'data/evil.js',
    'data/lessons/Two.html',
    'data/lessons/a/one.html',
    'data/assets/x.html',
    'data/assets/film.mp4',
    `data/assets/${'0'.repeat(64)}.svg`,
    'data/source/evil.html',
    'data/source/extra.md',
  ])('in the bundle cannot be one that kebao does not write, %s', async (path) => {
    expect(await codesOf(await withAlso(path))).toEqual(['bundle/manifest-path'])
  })

  it('in the bundle cannot be that of a lesson which the model lacks', async () => {
    expect(await codesOf(await withAlso('data/lessons/two.html'))).toEqual(['bundle/course-broken'])
  })

  it.each([
    ['data/source/', 'text/html'],
    ['data/assets/', 'text/html'],
    ['data/lessons/', 'image/svg+xml'],
  ])('in the bundle cannot be served as something else, %s', async (start, mediaType) => {
    const files = manifest.files.map((file) => (file.path.startsWith(start) ? { ...file, mediaType } : file))
    expect(await codesOf(await withManifest({ files }))).toEqual(['bundle/manifest-path'])
  })

  it('of the author keeps its kind', async () => {
    const { file = '' } = manifest.source.find(({ path }) => path.endsWith('.svg')) ?? {}
    const source = manifest.source.map((each) => (each.file === file ? { path: 'assets/a.png', file } : each))
    expect(await codesOf(await withManifest({ source }))).toEqual(['bundle/manifest-path'])
  })

  it('in the bundle stands once, in order', async () => {
    const [a, b, ...files] = manifest.files
    expect(await codesOf(await withManifest({ files: [b, a, ...files] }))).toContain('bundle/manifest-path')
    expect(await codesOf(await withManifest({ files: [a, a, b, ...files] }))).toContain(
      'bundle/manifest-path',
    )
  })
})

describe('the model', () => {
  it.each([
    [
      'another id',
      (text: string) => text.replace('"id":"example-college/small"', '"id":"example-college/other"'),
    ],
    ['another version', (text: string) => text.replace('"version":"1.0.0"', '"version":"9.0.0"')],
    ['another title', (text: string) => text.replace('"title":"小课"', '"title":"大课"')],
    ['another page', (text: string) => text.replace('data/lessons/one.html', '../../evil.html')],
    ['a file that is not there', (text: string) => text.replace(/data\/assets\/[0-9a-f]/, 'data/assets/x')],
    ['a lesson twice', (text: string) => text.replace(/"lessons":\[(\{.*\})\]/, '"lessons":[$1,$1]')],
    ['a key', (text: string) => text.replace('"kind":"true-false"', '"kind":"true-false","truth":true')],
    [
      'two questions of one id',
      (text: string) => text.replace(/"questions":\[(\{.*?"true-false".*?\})\]/, '"questions":[$1,$1]'),
    ],
    ['no JSON', () => '{'],
  ])('cannot speak of %s', async (_, change) => {
    const files = await withFile('data/course.json', change)
    const { diagnostics } = await verify(files)
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['bundle/course-broken', 'data/course.json'],
    ])
  })

  it('does not lead to an SVG file that holds a program', async () => {
    const script = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    const old = manifest.source.find(({ path }) => path.endsWith('.svg'))?.file ?? ''
    const path = `data/assets/${await hashOf(script)}.svg`
    const model = (await textOf(bundle.tree.get('data/course.json'))).replaceAll(old, path)
    const page = await textOf(bundle.tree.get('data/lessons/one.html'))
    const shown = page.replaceAll(old.slice('data/'.length), path.slice('data/'.length))
    const tampered = new Map<string, Content>(bundle.tree)
    tampered.delete(old)
    tampered.set(path, script).set('data/course.json', new TextEncoder().encode(model))
    tampered.set('data/lessons/one.html', new TextEncoder().encode(shown))
    const files = await Promise.all(
      manifest.files
        .map((file) => (file.path === old ? { ...file, path } : file))
        .map(async (file) => {
          const content = tampered.get(file.path) as Content
          return { ...file, sha256: await hashOf(content), size: sizeOf(content) }
        }),
    )
    const source = manifest.source.map((each) => (each.file === old ? { ...each, file: path } : each))
    expect(await codesOf(await forged(tampered, { ...manifest, files, source }))).toEqual([
      'bundle/unsafe-svg',
    ])
  })

  it('of the answers follows its schema', async () => {
    const files = await withFile('data/answers.json', () => '{"answers":[{"question":"q1","kind":"other"}]}')
    const { diagnostics } = await verify(files)
    expect(diagnostics.map(({ file }) => file)).toEqual(['data/answers.json'])
  })

  it('is that of a course or of a syllabus, as the manifest says', async () => {
    expect(await codesOf(await withManifest({ kind: 'syllabus' }))).toEqual(['bundle/course-broken'])
  })
})
