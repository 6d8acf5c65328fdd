import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crc32 } from '../../src/base/crc32.js'
import { hashOf, sha256 } from '../../src/base/hash.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('sha256', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('hashes %j as in FIPS 180-4', (text, digest) => {
    const hash = sha256()
    hash.update(utf8(text))
    expect(hash.digest()).toBe(digest)
  })
})

describe('hashOf', () => {
  test('hashes bytes and blobs alike, with any hash', async () => {
    const bytes = new Uint8Array(200_000).map((_, i) => i * i)
    const digest = createHash('sha256').update(bytes).digest('hex')
    expect(await hashOf(bytes)).toBe(digest)
    expect(await hashOf(new Blob([bytes.subarray(0, 70_001), bytes.subarray(70_001)]))).toBe(digest)
    const native = () => {
      const hash = createHash('sha1')
      return { update: (chunk: Uint8Array) => void hash.update(chunk), digest: () => hash.digest('hex') }
    }
    expect(await hashOf(new Blob(['abc']), native)).toBe('a9993e364706816aba3e25717850c26c9cd0d89d')
  })
})

describe('crc32', () => {
  test.each([
    ['', 0],
    ['a', 0xe8b7be43],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('checks %j', (text, crc) => {
    expect(crc32(utf8(text))).toBe(crc)
  })

  test('is the sum of its parts, at any alignment', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, at) => {
        expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(crc32(bytes))
        expect(crc32(bytes.slice(at))).toBe(crc32(bytes.subarray(at)))
      }),
    )
  })
})
