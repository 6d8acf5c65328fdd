/** Nothing can be changed in a bundle unseen: no bit of its archive, no byte of a file in it, no file more or less. */
import { describe, expect, it } from 'vitest'
import { bytesOf, type Content, type Tree, tree } from '../../src/base/tree.js'
import { decode, encode } from '../../src/bundle/encode.js'
import { verify } from '../../src/bundle/verify.js'
import { county, signatureFile } from '../trust/signers.js'
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
