/** How much of a text changed: the share that people would guess, and time that no text can stretch. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textShare } from '../../src/update/text-share.js'

const one = (text: string): ReadonlyMap<string, string> => new Map([['', text]])
const share = (before: string, after: string): number => textShare(one(before), one(after))

const page = '按住侧面的按键三秒钟。屏幕亮了就松手。等画面出来，再往上轻轻一推。看得清了就停下来。'

test.each([
  ['nothing changed', page, page, 0],
  ['only spacing', page, page.replaceAll('。', '。\n\n'), 0],
  ['sentences in another order', page, page.split('。').reverse().join('。'), 0.1],
  ['everything new', page, '骗子常常冒充亲友借钱，先给本人打个电话问一问。', 1],
  ['all gone', page, '', 1],
  ['from nothing', '', page, 1],
  ['nothing at all', '', '', 0],
  ['half of it gone', page + page.replaceAll('的', '之'), page, 0.5],
])('%s', (_, before, after, expected) => expect(share(before, after)).toBeCloseTo(expected, 0))

test('one word of a sentence is less than the sentence', () => {
  const found = share(page, page.replace('三秒钟', '五秒钟'))
  expect(found).toBeGreaterThan(0)
  expect(found).toBeLessThan(0.1)
})

test('a sentence that moved to another lesson has not changed', () => {
  const before = new Map([
    ['a', '银行不会用短信要您的密码。陌生人发来的链接不要点。'],
    ['b', ''],
  ])
  const after = new Map([
    ['a', '银行不会用短信要您的密码。'],
    ['b', '陌生人发来的链接不要点。'],
  ])
  expect(textShare(before, after)).toBe(0)
})

describe('for any texts', () => {
  const text = fc.string({ unit: fc.constantFrom('字', '号', '大', '。', '\n', ' ', 'a'), maxLength: 60 })

  test('the share lies between 0 and 1, and is the same both ways', () =>
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(share(a, b)).toBeGreaterThanOrEqual(0)
        expect(share(a, b)).toBeLessThanOrEqual(1)
        expect(share(a, b)).toBe(share(b, a))
        expect(share(a, a)).toBe(0)
      }),
    ))
})

test('a megabyte of one character, and one without a full stop, end', () => {
  expect(share('啊'.repeat(1_000_000), '哦'.repeat(1_000_000))).toBe(1)
  expect(share('ab'.repeat(100_000), 'ba'.repeat(100_000))).toBeLessThan(0.01)
})
