/** A fingerprint stays what it is while lines move, and changes with what was found. */
import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/base/diagnostic.js'
import { linesOf } from '../../src/base/lines.js'
import { words } from '../../src/base/words.js'
import { fingerprintOf, fingerprintsOf } from '../../src/lint/fingerprint.js'

const found = (source: string, what: string, more: Partial<Diagnostic> = {}): Diagnostic => {
  const start = source.indexOf(what)
  const range = linesOf(source).range(start, start + what.length)
  const nothing = words('', '')
  return {
    code: 'text/punctuation',
    severity: 'info',
    message: nothing,
    why: nothing,
    help: nothing,
    file: 'a.md',
    range,
    ...more,
  }
}

const print = (source: string, what: string, more?: Partial<Diagnostic>): string =>
  fingerprintOf(found(source, what, more), source)

it('is known again after lines have moved, and after blanks have', () => {
  const before = print('第一行\n请先打开,再看。\n', ',')
  expect(before).toMatch(/^[0-9a-f]{32}$/)
  expect(print('新的\n\n第一行\n  请先打开,再看。 \r\n尾', ',')).toBe(before)
})

it('is another with another code, line or letter', () => {
  const one = print('请先打开,再看。', ',')
  const others = [
    print('请先关上,再看。', ','),
    print('请先打开,再看。', ',', { code: 'text/dash' }),
    print('请先打开,再看，', ','),
  ]
  expect(new Set([one, ...others]).size).toBe(4)
})

it('of a long line counts what is near', () => {
  const far = '远'.repeat(100)
  expect(print(`甲${far}请先打开,再看。${far}`, ',')).toBe(print(`乙乙${far}请先打开,再看。${far}丙`, ','))
})

it('of a line that says nothing is that of its facts', () => {
  const summary = print('---\nid: x', '---', { data: { key: 'summary' } })
  expect(print('---\nid: y', '---', { data: { key: 'summary' } })).toBe(summary)
  expect(print('---\nid: x', '---', { data: { key: 'license' } })).not.toBe(summary)
  expect(fingerprintOf({ ...found('', ''), data: { key: 'summary' } }, undefined)).toBe(summary)
})

it('in a report each has its own', () => {
  const source = '甲,乙\n甲,乙\n'
  const mark = (path: string) => ({ path, diagnostic: found(source, ','), source })
  const prints = fingerprintsOf([mark('a.md'), mark('a.md'), mark('b.md')])
  expect(new Set(prints).size).toBe(3)
  expect(fingerprintsOf([mark('b.md'), mark('a.md')])).toEqual([prints[2], prints[0]])
})
