/** Sketches: what they promise of any text, and what they refuse. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandsOf } from '../../src/likeness/bands.js'
import { BINS, readBins, writeBins } from '../../src/likeness/bins.js'
import { compareSketches } from '../../src/likeness/compare-sketches.js'
import { compareTexts } from '../../src/likeness/compare-texts.js'
import { ownWords } from '../../src/likeness/own-words.js'
import { shinglesOf } from '../../src/likeness/shingles.js'
import { sketchOf } from '../../src/likeness/sketch-of.js'

const letters = fc.constantFrom(...'一二三四五六七八九十手机屏幕字号abcde 12，。\n')
const texts = fc.string({ unit: letters, maxLength: 400 })
const anyText = fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 60 }))
const unlike = { similarity: 0, containment: 0 }

describe('a sketch', () => {
  it('is the same on every platform', () => {
    const text = '拿到新手机，先别急着装软件。Press the long button 3 times.'
    expect([...shinglesOf(text)].slice(0, 3)).toMatchInlineSnapshot(`
      [
        114477713,
        166350745,
        1054308242,
      ]
    `)
    expect(sketchOf(text).size).toBe(16)
    expect(sketchOf(text).bins.slice(0, 40)).toMatchInlineSnapshot(
      `"A3OW86SkgIqPFKW7jIJyJQNzlvM/MzUbZE3h8Fe0"`,
    )
    expect(bandsOf(sketchOf(text)).slice(0, 3)).toMatchInlineSnapshot(`
      [
        312768302,
        1096481548,
        3683664996,
      ]
    `)
  })

  it('is like itself, and as like one way as the other', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const [a, b] = [sketchOf(one), sketchOf(other)]
        const self = compareSketches(a, a)
        expect(self).toEqual(a.size === 0 ? unlike : { similarity: 1, containment: 1 })
        expect(compareSketches(a, b).similarity).toBe(compareSketches(b, a).similarity)
        expect(compareTexts(one, other).similarity).toBe(compareTexts(other, one).similarity)
      }),
    )
  })

  it('does not see width, case, punctuation and blanks', () => {
    expect(sketchOf('按住ＯＫ键，数 5 下。')).toEqual(sketchOf('按住 ok 键 数５下'))
    expect(sketchOf('Press\nOK — now!')).toEqual(sketchOf('press ok, NOW'))
  })

  it('takes a run of digits for one word', () => {
    const [one, other] = [
      '流量每月 30 个吉字节，超出后每个吉字节收 5 元钱',
      '流量每月 128 个吉字节，超出后每个吉字节收 15 元钱',
    ]
    expect(compareTexts(one, other).similarity).toBeGreaterThan(0.3)
    expect(shinglesOf(one).length).toBe(shinglesOf(other).length)
  })

  it('of a text without letters is like nothing, not even itself', () => {
    for (const text of ['', '。，！', '😀😀', '— * # | ```'])
      expect([sketchOf(text), bandsOf(sketchOf(text)), compareTexts(text, text)]).toEqual([
        { size: 0, bins: '' },
        [],
        unlike,
      ])
  })

  it('finds a short text that is equal, and no other', () => {
    expect(compareSketches(sketchOf('好。'), sketchOf('好')).similarity).toBe(1)
    expect(compareSketches(sketchOf('好'), sketchOf('坏')).similarity).toBe(0)
    expect(bandsOf(sketchOf('好！'))).toEqual(bandsOf(sketchOf('好')))
  })

  it('estimates what is counted', () => {
    const long = (seed: number): string =>
      Array.from({ length: 900 }, (_, at) =>
        String.fromCodePoint(0x4e00 + ((at * (seed + 7) * 131) % 3001)),
      ).join('')
    for (const [seed, shared] of [
      [1, 100],
      [2, 300],
      [3, 450],
      [4, 700],
      [5, 880],
    ] as const) {
      const one = long(seed)
      const other = one.slice(0, shared) + long(seed + 20).slice(shared)
      const exact = compareTexts(one, other)
      const estimate = compareSketches(sketchOf(one), sketchOf(other))
      // Three standard errors of 128 bins.
      expect(Math.abs(estimate.similarity - exact.similarity)).toBeLessThan(0.133)
      expect(Math.abs(estimate.containment - exact.containment)).toBeLessThan(0.2)
    }
  })

  it('tells of a text inside another how much of it is there', () => {
    const whole = Array.from({ length: 600 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 977) % 4001)),
    ).join('')
    const inner = whole.slice(100, 400)
    expect(compareTexts(inner, whole).containment).toBe(1)
    expect(compareSketches(sketchOf(inner), sketchOf(whole)).containment).toBeGreaterThan(0.8)
    expect(compareTexts(whole, inner).containment).toBeLessThan(0.6)
  })
})

describe('a stranger’s sketch', () => {
  const mine = sketchOf('先按住电源键，慢慢数到五')
  const cut = mine.bins.slice(0, -1)

  it.each([
    ['nothing', ''],
    ['too short', cut],
    ['too long', `${mine.bins}A`],
    ['padded', `${cut}=`],
    ['no base64', `${cut}*`],
    ['beyond ASCII', `${cut}字`],
    [
      'spare bits set',
      `${cut}${'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(mine.bins.at(-1) as string) + 1]}`,
    ],
  ])('with bins that are %s is like nothing', (_, bins) => {
    expect(compareSketches(mine, { size: mine.size, bins })).toEqual(unlike)
    expect(bandsOf({ size: 3, bins })).toEqual([])
  })

  it('that lies about its size stays between nothing and all', () => {
    for (const size of [0, 1, 1e9, Number.MAX_SAFE_INTEGER, Number.NaN, -1]) {
      const { similarity, containment } = compareSketches(mine, { ...mine, size })
      expect(similarity >= 0 && similarity <= 1 && containment >= 0 && containment <= 1).toBe(true)
    }
  })

  it('is written as it was read', () => {
    fc.assert(
      fc.property(fc.uint32Array({ minLength: BINS, maxLength: BINS }), (bins) => {
        const read = new Uint32Array(BINS)
        expect(readBins(writeBins(bins), read)).toBe(true)
        expect(read).toEqual(bins)
      }),
    )
  })
})

it('words of kebao’s own do not count', () => {
  const page = '提示：手机\n先充电\n- 甲\n1. 乙\nA. 丙\nTip: phone\n警示\n警示牌要看清'
  expect(ownWords(page)).toBe('手机\n先充电\n甲\n乙\n丙\nphone\n\n警示牌要看清')
})
