/** Nothing can be changed in a bundle unseen: no bit of its archive, no byte of a file in it, no file more or less. */
import { describe, expect, it } from 'vitest'
import { bytesOf, type Content, type Tree, tree } from '../../src/base/tree.js'
import { decode, encode } from '../../src/bundle/encode.js'
import { open } from '../../src/bundle/open/open.js'
import { repack } from '../../src/bundle/repack.js'
import { verify } from '../../src/bundle/verify.js'
import { county, signatureFile } from '../trust/signers.js'
import { archiveOf, forge } from './forge.js'
import { bundleOf, small } from './packages.js'

const bundle = await bundleOf(tree(small).value)
const archive = new Uint8Array(await (await encode(bundle)).arrayBuffer())
const paths = [...bundle.tree.keys()]

it('a bundle that nobody touched is opened', async () => {
  expect((await decode(archive)).diagnostics).toEqual([])
  expect((await verify(bundle.tree)).diagnostics).toEqual([])
})

describe('an archive is refused', () => {
  const opens = async (bytes: Uint8Array): Promise<boolean> => (await decode(bytes)).value !== undefined

  it.each([0x01, 0x80, 0xff])('when any byte of it is turned by %i', async (bits) => {
    const opened: number[] = []
    for (let at = 0; at < archive.length; at += 1) {
      const changed = archive.slice()
      changed[at] = (changed[at] as number) ^ bits
      if (await opens(changed)) opened.push(at)
    }
    expect(opened).toEqual([])
  })

  it('when it ends early, anywhere', async () => {
    const opened: number[] = []
    for (let length = 0; length < archive.length; length += 1) {
      if (await opens(archive.subarray(0, length))) opened.push(length)
    }
    expect(opened).toEqual([])
  })

  it('when there is a byte before or after it', async () => {
    expect(await opens(Uint8Array.from([0, ...archive]))).toBe(false)
    expect(await opens(Uint8Array.from([...archive, 0]))).toBe(false)
  })
})

/** The names of the files that are refused. */
const refused = async (files: Tree): Promise<readonly (string | undefined)[]> => {
  const { value, diagnostics } = await verify(files)
  expect(value).toBeUndefined()
  return diagnostics.map(({ file }) => file)
}

const having = (path: string, content: Content): Tree => new Map([...bundle.tree, [path, content]])
const lacking = (path: string): Map<string, Content> =>
  new Map([...bundle.tree].filter(([each]) => each !== path))

const changed = async (path: string, change: (bytes: Uint8Array) => Uint8Array): Promise<Tree> =>
  having(path, change((await bytesOf(bundle.tree.get(path) as Content)).slice()))

describe.each(paths)('an unpacked bundle is refused for %s', (path) => {
  it('with a byte changed, at its start, in its middle and at its end', async () => {
    const { length } = await bytesOf(bundle.tree.get(path) as Content)
    for (const at of [0, length >> 1, length - 1]) {
      const files = await changed(path, (bytes) => bytes.with(at, (bytes[at] as number) ^ 1))
      expect(await refused(files)).toContain(path)
    }
  })

  it('with a byte more or less', async () => {
    expect(await refused(await changed(path, (bytes) => Uint8Array.from([...bytes, 10])))).toContain(path)
    expect(await refused(await changed(path, (bytes) => bytes.slice(0, -1)))).toContain(path)
    expect(await refused(having(path, new Uint8Array()))).toContain(path)
  })

  it('missing', async () => {
    expect(await refused(lacking(path))).toContain(path)
  })

  it('under another name', async () => {
    const other = lacking(path).set(`${path}.txt`, bundle.tree.get(path) as Content)
    const names = await refused(other)
    expect(names).toContain(path)
    if (path !== 'kebao.json') expect(names).toContain(`${path}.txt`)
  })
})

describe('a file that is not named', () => {
  it.each([
    'data/extra.txt',
    'data/lessons/two.html',
    'data/source/extra.md',
    'extra.txt',
    'signatures/extra.txt',
    'signatures/a/b.json',
    'fetch.txt',
    'manifest-md5.txt',
    'META-INF/x',
  ])('%s', async (path) => {
    expect(await refused(having(path, new Uint8Array([65])))).toEqual([path])
  })

  it('may only be a signature, and leaves the identity as it is', async () => {
    const { value } = await verify(having(...(await signatureFile(bundle, county))))
    expect(value?.identity).toBe(bundle.identity)
    expect(await refused(having('signatures/a.json', new TextEncoder().encode('{}')))).toEqual([
      'signatures/a.json',
    ])
  })
})

describe('a folder is held to the limits of an archive', () => {
  const codes = async (files: Tree, limits = {}) =>
    (await verify(files, { limits })).diagnostics.map(({ code }) => code)

  it('which are those that are given', async () => {
    expect(await codes(bundle.tree, { total: 100 })).toEqual(['bundle/total-too-large'])
    expect(await codes(bundle.tree, { file: 100 })).toContain('bundle/file-too-large')
    expect(await codes(bundle.tree, { entries: 3 })).toEqual(['bundle/too-many-entries'])
  })

  it('and refused before any of it is read', async () => {
    const text = new Uint8Array(16 * 1024 * 1024)
    const texts = Array.from({ length: 17 }, (_, at) => [`data/source/${at}.txt`, text] as const)
    expect(await codes(new Map([...bundle.tree, ...texts]))).toEqual(['bundle/total-too-large'])
  })

  it('also where it is packed again', async () => {
    const { diagnostics } = await repack(bundle.tree, { limits: { total: 100 } })
    expect(diagnostics.map(({ code }) => code)).toEqual(['bundle/total-too-large'])
  })
})

describe('a hundred thousand wrong files are not told one by one', () => {
  const bad = (count: number) => (manifest: object) => ({
    ...manifest,
    files: Array.from({ length: count }, (_, at) => ({
      path: `x/${at}`,
      sha256: '0'.repeat(64),
      size: 1,
      mediaType: 'text/plain',
    })),
  })

  const counted = async (files: Tree) => {
    const { diagnostics } = await verify(files)
    return (code: string) => diagnostics.filter((each) => each.code === `bundle/${code}`)
  }

  it('in a manifest', async () => {
    const found = await counted(await forge(bundle, { manifest: bad(5000) }))
    expect(found('manifest-path')).toHaveLength(100)
    expect(found('file-missing').length).toBeLessThan(220)
    expect(found('more-files').map(({ data }) => data)).toContainEqual({ count: 4900 })
  })

  it('in a folder', async () => {
    const more = Array.from({ length: 500 }, (_, at) => [`data/${at}`, new Uint8Array()] as const)
    const found = await counted(new Map([...bundle.tree, ...more]))
    expect(found('file-unknown')).toHaveLength(100)
    expect(found('more-files').map(({ data }) => data)).toEqual([{ count: 400 }])
  })

  it('and beyond the limit of files no path is looked at', async () => {
    const found = await counted(await forge(bundle, { manifest: bad(65_001) }))
    expect(found('too-many-entries')).toHaveLength(1)
    expect(found('manifest-path')).toEqual([])
  })

  it('nor when the archive is opened', async () => {
    const { diagnostics } = await open(await archiveOf(await forge(bundle, { manifest: bad(5000) })))
    expect(diagnostics.length).toBeLessThan(220)
  })
})
