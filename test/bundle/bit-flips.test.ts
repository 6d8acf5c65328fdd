/** No single bit of a signed bundle can be turned unseen, in its archive or in the folder it was unpacked to. */
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/base/hash.js'
import { accessTo } from '../../src/base/random-access.js'
import { bytesOf, type Content, type Tree } from '../../src/base/tree.js'
import { findDirectory, readEntries } from '../../src/base/zip/read-entries.js'
import { DEFLATED, localHeader } from '../../src/base/zip/zip-format.js'
import { defaultZipLimits } from '../../src/base/zip/zip-limits.js'
import type { Bundle } from '../../src/bundle/bundle.js'
import { decode, encode } from '../../src/bundle/encode.js'
import { verify } from '../../src/bundle/verify.js'
import { nativeVerifier } from '../../src/node/keys/native-ed25519.js'
import { checkSignatures } from '../../src/trust/check-trust.js'
import { sign } from '../../src/trust/sign.js'
import { county, province } from '../trust/signers.js'
import { bundleOf, example } from './packages.js'

const ROUNDS = 2_000

/** Numbers that are the same on every run (Marsaglia, Xorshift RNGs, 2003). */
const numbersFrom = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

const claim = { by: '示例县社区学院', date: '2026-11-22' }
const packed = await bundleOf(example('straw-weaving'))
const signedBy = async (
  bundle: Bundle,
  ...how: readonly [typeof county, 'county' | 'provincial']
): Promise<Bundle> => {
  const { value, diagnostics } = await sign(bundle, how[0], { ...claim, role: how[1] })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}
const signed = await signedBy(await signedBy(packed, county, 'county'), province, 'provincial')
const archive = new Uint8Array(await (await encode(signed)).arrayBuffer())

const flipped = (bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> => {
  const changed = new Uint8Array(bytes)
  changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
  return changed
}

const sound = async (files: Tree) => {
  const { value: bundle } = await verify(files)
  if (bundle === undefined) return undefined
  const { value: signatures } = await checkSignatures(bundle, { verifier: nativeVerifier })
  return signatures.map(({ status }) => status)
}

/** Where the data of deflated files stands: the same file can be deflated in many ways. */
const deflatedSpans = async (): Promise<readonly { readonly start: number; readonly end: number }[]> => {
  const access = accessTo(archive)
  const { value: end } = await findDirectory(access, defaultZipLimits)
  if (end === undefined) throw new Error('there is no directory')
  const { value: entries = [] } = await readEntries(access, end, defaultZipLimits, 'kebao.json')
  return entries
    .filter(({ method }) => method === DEFLATED)
    .map((entry) => ({ start: entry.offset + localHeader(entry).length, packed: entry.packed }))
    .map(({ start, packed: size }) => ({ start, end: start + size }))
}

const contentsOf = async (files: Tree): Promise<readonly (readonly [string, string])[]> =>
  Promise.all(Array.from(files, async ([path, content]) => [path, await hashOf(content)] as const))

it('a bundle that nobody touched is opened, with both signatures', async () => {
  expect((await decode(archive)).value?.identity).toBe(packed.identity)
  expect(await sound(signed.tree)).toEqual(['sound', 'sound'])
})

describe('turning one bit', () => {
  it(`of the archive refuses it, ${ROUNDS} times, or says the same in other bits of DEFLATE`, {
    timeout: 300_000,
  }, async () => {
    const next = numbersFrom(20261122)
    const spans = await deflatedSpans()
    let opened = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const bit = next(archive.length * 8)
      const { value: bundle } = await decode(flipped(archive, bit))
      if (bundle === undefined) continue
      opened += 1
      // Outside of what is named and signed: how a file is deflated. The file that comes out is the same.
      expect(spans.some(({ start, end }) => bit >> 3 >= start && bit >> 3 < end)).toBe(true)
      expect(bundle.identity).toBe(packed.identity)
      expect(await contentsOf(bundle.tree)).toEqual(await contentsOf(signed.tree))
      expect(await sound(bundle.tree)).toEqual(['sound', 'sound'])
    }
    expect(opened).toBeLessThan(ROUNDS / 100)
  })

  it('of a file in the folder refuses the bundle, or leaves a signature that does not hold', {
    timeout: 300_000,
  }, async () => {
    const files = await Promise.all(
      Array.from(signed.tree, async ([path, content]) => ({ path, bytes: await bytesOf(content) })),
    )
    const next = numbersFrom(20261123)
    const unseen: [string, number][] = []
    for (let round = 0; round < ROUNDS / 10; round += 1) {
      for (const wanted of [() => true, (path: string) => !path.startsWith('data/')]) {
        const some = files.filter(({ path }) => wanted(path))
        const { path, bytes } = some[next(some.length)] as (typeof files)[number]
        const bit = next(bytes.length * 8)
        const tree = new Map<string, Content>(signed.tree).set(path, flipped(bytes, bit))
        const statuses = await sound(tree)
        if (statuses?.every((status) => status === 'sound') === true) unseen.push([path, bit])
      }
    }
    expect(unseen).toEqual([])
  })
})
