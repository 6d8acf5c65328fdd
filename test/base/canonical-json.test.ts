import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/base/canonical-json.js'
import { KebaoError } from '../../src/base/error.js'

/** RFC 8785 appendix B: the bits of a double, and its text. */
const numbers: readonly (readonly [bits: string, text: string])[] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
]

const doubleOf = (bits: string): number => {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${bits}`))
  return view.getFloat64(0)
}

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])

describe('canonicalJson', () => {
  test('writes the sample of RFC 8785 §3.2.2', () => {
    const value = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('orders the keys of RFC 8785 §3.2.3 by code unit', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.keys(JSON.parse(canonicalJson(value)))).toHaveLength(7)
    expect([...canonicalJson(value).matchAll(/:"([^"]*)"/g)].map((found) => found[1])).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  test.each(numbers)('writes the double %s as %s', (bits, text) => {
    expect(canonicalJson(doubleOf(bits))).toBe(text)
  })

  test('does not depend on the order in which members were set', () => {
    expect(canonicalJson({ 第2课: 1, A: 2, 课: 3, a: 4, 10: 5, 9: 6 })).toBe(
      canonicalJson({ 9: 6, 10: 5, a: 4, 课: 3, A: 2, 第2课: 1 }),
    )
    expect(canonicalJson({ 10: 1, 9: 2, A: 3 })).toBe('{"10":1,"9":2,"A":3}')
  })

  test('leaves undefined members out, and takes objects without a prototype', () => {
    expect(canonicalJson(Object.assign(Object.create(null), { a: undefined, b: 1 }))).toBe('{"b":1}')
  })

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['NaN', { a: [Number.NaN] }],
    ['an infinity', Number.NEGATIVE_INFINITY],
    ['a lone surrogate', '课\ud800'],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['undefined in a list', [undefined]],
    ['a hole in a list', new Array(1)],
    ['a big integer', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['65 levels', nested(65)],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(KebaoError)
  })

  test('refuses a circle, and allows 64 levels', () => {
    const circle: unknown[] = []
    circle.push(circle)
    expect(() => canonicalJson(circle)).toThrow(KebaoError)
    expect(canonicalJson(nested(64))).toBe(`${'['.repeat(64)}1${']'.repeat(64)}`)
  })
})
