import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { inflate } from '../../src/base/zip/inflate.js'

const data = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc
    .array(fc.constantFrom(...'大家好，把字调大。ab '), { maxLength: 3000 })
    .map((text) => new TextEncoder().encode(text.join(''))),
  // Skewed frequencies give long codes, repeats give far copies.
  fc
    .array(fc.nat(40), { maxLength: 2000 })
    .map((powers) => Uint8Array.from(powers, (power) => 255 * 0.8 ** power)),
  fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.nat(90)).map(([bytes, times]) => {
    const repeated = Array<Uint8Array>(times).fill(bytes)
    return new Uint8Array(Buffer.concat([...repeated, new Uint8Array(1000), ...repeated]))
  }),
)
const strategy = fc.constantFrom(
  constants.Z_DEFAULT_STRATEGY,
  constants.Z_FIXED,
  constants.Z_HUFFMAN_ONLY,
  constants.Z_RLE,
)

describe('inflate', () => {
  test('undoes zlib in all its ways', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: 0, max: 9 }), strategy, (bytes, level, how) => {
        const packed = deflateRawSync(bytes, { level, strategy: how })
        expect(inflate(packed, bytes.length)).toEqual(bytes)
      }),
      { numRuns: 400 },
    )
  })

  test('undoes fflate', () => {
    fc.assert(
      fc.property(data, fc.constantFrom(0, 1, 6, 9), (bytes, level) => {
        expect(inflate(deflateSync(bytes, { level: level as 0 }), bytes.length)).toEqual(bytes)
      }),
      { numRuns: 200 },
    )
  })

  test('accepts nothing that zlib refuses, and reads nothing otherwise', () => {
    const change = fc.tuple(fc.nat(), fc.nat(255))
    fc.assert(
      fc.property(data, strategy, fc.array(change, { minLength: 1, maxLength: 3 }), (bytes, how, changes) => {
        const packed = new Uint8Array(deflateRawSync(bytes, { strategy: how }))
        for (const [at, value] of changes) packed[at % packed.length] = value
        let expected: Uint8Array | undefined
        try {
          expected = new Uint8Array(inflateRawSync(packed))
        } catch {
          expected = undefined
        }
        const found = inflate(packed, expected?.length ?? bytes.length)
        if (typeof found !== 'string') expect(found).toEqual(expected)
        else if (expected !== undefined) expect(['trailing', 'damaged']).toContain(found)
      }),
      { numRuns: 2000 },
    )
  })

  test('refuses every other size, and every part of a stream', () => {
    const bytes = new TextEncoder().encode('把字调大，把音量调高。'.repeat(20))
    const packed = new Uint8Array(deflateRawSync(bytes))
    expect(inflate(packed, bytes.length)).toEqual(bytes)
    for (const size of [0, 1, bytes.length - 1, bytes.length + 1]) expect(inflate(packed, size)).toBe('size')
    for (let end = 0; end < packed.length; end++)
      expect(inflate(packed.subarray(0, end), bytes.length)).toBe('damaged')
    expect(inflate(Buffer.concat([packed, packed]), bytes.length)).toBe('trailing')
  })

  test('reads 2^15 bytes back, the length 258, and codes of 15 bits', () => {
    const far = new Uint8Array(70_000).map((_, i) => ((i % 32_768) * 2_654_435_761) >>> 24)
    expect(inflate(deflateRawSync(far, { level: 9 }), far.length)).toEqual(far)
    const fibonacci = [1, 1]
    while (fibonacci.length < 20) fibonacci.push((fibonacci.at(-1) as number) + (fibonacci.at(-2) as number))
    const skewed = Uint8Array.from(fibonacci.flatMap((times, byte) => Array<number>(times).fill(byte)))
    const packed = deflateRawSync(skewed, { strategy: constants.Z_HUFFMAN_ONLY })
    expect(inflate(packed, skewed.length)).toEqual(skewed)
  })
})
