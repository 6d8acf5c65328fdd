/** Texts are cut between the signs that a reader sees, the same on every platform. */
import { describe, expect, test } from 'vitest'
import { beginningOf, cutText, graphemes } from '../../src/base/graphemes.js'

describe('graphemes', () => {
  test.each([
    ['认识手机', 4],
    ['👨‍👩‍👧', 1],
    ['👍🏽好', 2],
    ['🇨🇳🇫🇷', 2],
    ['🇨🇳🇫', 2],
    ['e\u0301te', 3],
    ['❤️', 1],
    ['𠮷野家', 3],
    ['\u1112\u1161\u11ab', 1],
    ['🏴\u{e0067}\u{e0062}\u{e007f}x', 2],
    ['a\r\nb', 3],
    ['', 0],
  ])('%s has %i', (text, count) => expect(graphemes(text)).toHaveLength(count))

  test('nothing is added or lost', () => {
    const text = '甲👨‍👩‍👧乙🇨🇳e\u0301\ud800丙'
    expect(graphemes(text).join('')).toBe(text)
  })
})

describe('cutText', () => {
  test('a text that fits stays as it is', () => expect(cutText('认识手机', 4)).toBe('认识手机'))
  test('an ellipsis tells that there was more', () =>
    expect(cutText('认识手机与看得清', 6)).toBe('认识手机与…'))
  test('no comma is left before it', () => expect(cutText('甲乙，丙丁戊', 4)).toBe('甲乙…'))
  test('a family is left out whole', () => {
    const family = '👨‍👩‍👧'
    for (let max = 2; max < family.length + 2; max += 1) expect(cutText(`甲${family}乙`, max)).toBe('甲…')
  })
  test('what is kept is never longer than asked', () => {
    for (let max = 0; max < 12; max += 1)
      expect(beginningOf('👍🏽甲e\u0301👨‍👩‍👧', max).length).toBeLessThanOrEqual(max)
  })
})
