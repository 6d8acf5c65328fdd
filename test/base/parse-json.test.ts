import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/base/canonical-json.js'
import { parseJson } from '../../src/base/parse-json.js'

const codesOf = (text: string): readonly string[] => parseJson(text).diagnostics.map((found) => found.code)

const jsonValue = fc
  .jsonValue({ maxDepth: 5, stringUnit: 'binary' })
  .filter((value) => !JSON.stringify(value).includes('"__proto__"'))

const throws = (text: string): boolean => {
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}

describe('parseJson', () => {
  test('gives back what canonicalJson wrote, and again the same text', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const text = canonicalJson(value)
        const read = parseJson(text)
        expect(read).toEqual({ value: JSON.parse(JSON.stringify(value)), diagnostics: [] })
        expect(canonicalJson(read.value)).toBe(text)
      }),
    )
  })

  test('reads what JSON.parse reads, and nothing more', () => {
    const marks = [...'{}[],:"\\truefalsn/u0123 \n.eE+-', '课', '\u0000', '\u2028']
    const mutation = fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...marks))
    fc.assert(
      fc.property(jsonValue, fc.array(mutation, { maxLength: 3 }), (value, mutations) => {
        const text = mutations.reduce(
          (before, [where, cut, mark]) => {
            const at = where % (before.length + 1)
            return before.slice(0, at) + mark + before.slice(at + cut)
          },
          JSON.stringify(value, null, 1),
        )
        const read = parseJson(text)
        if (throws(text))
          expect(read.diagnostics.some((found) => found.code === 'parse/json-syntax')).toBe(true)
        else if (read.value !== undefined) expect(read.value).toEqual(JSON.parse(text))
        else expect(read.diagnostics).not.toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['', 'parse/json-syntax'],
    ['\ufeff{}', 'parse/json-syntax'],
    ['{} {}', 'parse/json-syntax'],
    ['[1,]', 'parse/json-syntax'],
    ['{"a":1,}', 'parse/json-syntax'],
    ['{a:1}', 'parse/json-syntax'],
    ["['a']", 'parse/json-syntax'],
    ['[01]', 'parse/json-syntax'],
    ['[+1]', 'parse/json-syntax'],
    ['[.5]', 'parse/json-syntax'],
    ['[1.]', 'parse/json-syntax'],
    ['[NaN]', 'parse/json-syntax'],
    ['"a\tb"', 'parse/json-syntax'],
    ['"\\x41"', 'parse/json-syntax'],
    ['"a', 'parse/json-syntax'],
    ['"a\\"', 'parse/json-syntax'],
    ['// a\n1', 'parse/json-syntax'],
    ['{"a":1,"b":{"c":1,"c":2}}', 'parse/json-duplicate-key'],
    ['{"a":1,"\\u0061":2}', 'parse/json-duplicate-key'],
    ['{"__proto__":{"x":1}}', 'parse/json-forbidden-key'],
    ['{"\\u005f_proto__":1}', 'parse/json-forbidden-key'],
    ['9007199254740993', 'parse/json-number'],
    ['110101199003074477', 'parse/json-number'],
    ['1e999', 'parse/json-number'],
    ['["\\ud800"]', 'parse/json-broken-text'],
    ['["\\udc00\\ud800"]', 'parse/json-broken-text'],
    ['['.repeat(65) + ']'.repeat(65), 'parse/json-too-deep'],
    ['{"a":'.repeat(65), 'parse/json-too-deep'],
    ['['.repeat(1_000_000), 'parse/json-too-deep'],
  ])('refuses %.40s with %s', (text, code) => {
    expect(parseJson(text).value).toBeUndefined()
    expect(codesOf(text)).toEqual([code])
  })

  test.each([
    '{"constructor":1,"toString":2}',
    '9007199254740991',
    '1E300',
    '-295147905179352830000',
    ' \t\r\n[ ] ',
    '-0.0',
  ])('reads %s', (text) => {
    expect(parseJson(text)).toEqual({ value: JSON.parse(text), diagnostics: [] })
  })

  test('reports every problem with its place, and stops at a hundred', () => {
    const { diagnostics } = parseJson('{"a":1,\n"a":2,\n"b":[1e999]}', { file: 'kebao.json' })
    expect(diagnostics.map((found) => [found.code, found.file, found.range?.start])).toEqual([
      ['parse/json-duplicate-key', 'kebao.json', { line: 2, column: 1, offset: 8 }],
      ['parse/json-number', 'kebao.json', { line: 3, column: 6, offset: 20 }],
    ])
    expect(codesOf(`{${'"a":1,'.repeat(5000)}"a":1}`)).toHaveLength(100)
  })

  test('obeys its limits', () => {
    expect(parseJson('[[1]]', { maxDepth: 1 }).diagnostics[0]?.code).toBe('parse/json-too-deep')
    expect(parseJson('[1]', { maxLength: 2 }).diagnostics[0]).toMatchObject({
      code: 'parse/json-too-long',
      data: { length: 3, limit: 2 },
    })
    expect(parseJson('[[1]]', { maxDepth: 2, maxLength: 5 }).value).toEqual([[1]])
  })
})
