/** The quick reader accepts nothing that the slow one refuses, and reads the same. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/base/canonical-json.js'
import { parseCanonicalJson } from '../../src/base/parse-canonical-json.js'
import { parseJson } from '../../src/base/parse-json.js'

/** What the slow way says: the value of canonical text. */
const slowly = (text: string): unknown => {
  const { value } = parseJson(text, { maxLength: 64 * 1024 * 1024 })
  return value !== undefined && canonicalJson(value) === text ? value : undefined
}

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

const texts: readonly string[] = [
  '{"a":1,"b":[true,null,"x"]}',
  '{"b":1,"a":2}',
  '{"a":1,"a":1}',
  '{"a":1,"a":2}',
  '{"__proto__":1}',
  '{"a":{"__proto__":{}}}',
  '{"constructor":1,"toString":2}',
  '{"toString":1,"constructor":2}',
  '{"1":1,"10":2,"9":3}',
  '{ "a":1}',
  '{"a":1}\n',
  '\ufeff{"a":1}',
  '"\\ud83d"',
  '"\\ud83d\\ude00"',
  '"😀"',
  '"\ud83d"',
  '"\\u00e9"',
  '"\\\\ud83d"',
  '"\\u001f\\n"',
  '"\\/"',
  '-0',
  '0',
  '1e21',
  '1e+21',
  '1e400',
  '1.0',
  '0.1',
  '9007199254740992',
  '9007199254740993',
  '123456789012345678901234567890',
  '',
  'nul',
  deep(64),
  deep(65),
  deep(200_000),
]

const shown = (text: string): string => JSON.stringify(text.slice(0, 40))

describe('the quick reader', () => {
  it.each(texts.map((text) => [shown(text), text] as const))('%s', (_, text) => {
    const value = parseCanonicalJson(text)
    if (value !== undefined) expect(value).toEqual(slowly(text))
  })

  it('is as strict as the slow one on text that was changed', () => {
    const places = fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[]",:0-e. \\u\ud800😀'))
    fc.assert(
      fc.property(places, ([json, at, char]) => {
        const canonical = canonicalJson(parseJson(json).value ?? null)
        const place = at % (canonical.length + 1)
        const text = canonical.slice(0, place) + char + canonical.slice(place + 1)
        const value = parseCanonicalJson(text)
        expect(value === undefined || canonicalJson(slowly(text)) === text).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('reads what kebao writes', () => {
    // Names that count are the one thing that the platform puts into another order.
    const key = fc.string().filter((name) => !/^\d/.test(name) && name !== '__proto__')
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('any'), { maxLength: 4 }),
      map: fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true }),
    })).any
    fc.assert(
      fc.property(value, (made) => {
        const text = canonicalJson(made)
        if (!text.includes('\\ud')) expect(parseCanonicalJson(text)).toEqual(parseJson(text).value)
      }),
    )
  })
})
