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

/** Packs fields of bits, lowest first; a code, which DEFLATE sends with its first bit first, is given as text. */
const streamOf = (...fields: readonly (string | readonly [value: number, width: number])[]): Uint8Array => {
  const bits = fields.map((field) =>
    typeof field === 'string' ? field : [...field[0].toString(2).padStart(field[1], '0')].reverse().join(''),
  )
  const bytes = bits.join('').match(/.{1,8}/g) ?? []
  return Uint8Array.from(bytes, (byte) => Number.parseInt([...byte].reverse().join(''), 2))
}

const fixedBlock = [[3, 3]] as const
/** A block with its own codes: how many there are of each, and the lengths of the codes for their lengths. */
const ownBlock = (literals: number, distances: number, lengths: readonly number[]) =>
  [
    [5, 3],
    [literals - 257, 5],
    [distances - 1, 5],
    [lengths.length - 4, 4],
    ...lengths.map((length) => [length, 3] as const),
  ] as const
/** The lengths of the codes for lengths, by the lengths they stand for, in the order of RFC 1951 §3.2.7. */
const codeLengths = (byLength: Readonly<Record<number, number>>): readonly number[] =>
  [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1].map((length) => byLength[length] ?? 0)

describe('inflate', () => {
  // In most blocks here, `0` says the length 1, and `1` begins a run of zeros.
  const plain = codeLengths({ 1: 1, 18: 1 })
  const run = (count: number) => ['1', [count - 11, 7]] as const
  /** One literal, 0, and the end, with a code of one bit each. */
  const literals = ['0', ...run(138), ...run(117), '0'] as const

  test('reads a block whose codes are made by hand', () => {
    const packed = streamOf(...ownBlock(257, 1, plain), ...literals, '0', '0', '0', '0', '1')
    expect(inflate(packed, 3)).toEqual(new Uint8Array(3))
    expect([...inflateRawSync(packed)]).toEqual([0, 0, 0])
  })

  test.each([
    ['the symbol 286', streamOf(...fixedBlock, '00110000', '11000110', '00000', '0000000')],
    ['the symbol 287', streamOf(...fixedBlock, '00110000', '11000111', '00000', '0000000')],
    ['the distance 30', streamOf(...fixedBlock, '00110000', '0000001', '11110', '0000000')],
    ['287 literal codes', streamOf(...ownBlock(287, 1, plain), ...literals, ...run(30), '0', '1')],
    ['31 distance codes', streamOf(...ownBlock(257, 31, plain), ...literals, '0', ...run(30), '1')],
    ['a run beyond the last code', streamOf(...ownBlock(257, 1, plain), ...literals, ...run(11), '1')],
    [
      'a repeat of nothing',
      streamOf(
        ...ownBlock(257, 1, codeLengths({ 1: 1, 16: 2, 18: 2 })),
        ...(['10', '00', '0', '11', [127, 7], '11', [103, 7], '0', '0', '0', '0', '0', '1'] as const),
      ),
    ],
    [
      'three codes of one bit',
      streamOf(...ownBlock(257, 1, plain), '0', '0', ...run(138), ...run(116), '0', '0', '0', '0', '0', '1'),
    ],
    [
      'two codes of two bits',
      streamOf(...ownBlock(257, 1, codeLengths({ 2: 1, 18: 1 })), ...literals, '0', '00', '00', '00', '01'),
    ],
    [
      'a single code of two bits',
      streamOf(...ownBlock(257, 1, codeLengths({ 1: 2 })), ...Array<string>(4).fill('00')),
    ],
    [
      'no code at all',
      streamOf(...ownBlock(257, 1, codeLengths({ 0: 1, 18: 1 })), ...run(138), ...run(118), '0', '0', [0, 9]),
    ],
  ])('refuses %s, as zlib does', (_, packed) => {
    expect(() => inflateRawSync(packed)).toThrow(/invalid|too many/)
    expect(inflate(packed, 3)).toBe('damaged')
  })

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
