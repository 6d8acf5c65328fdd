/** A baseline: what it knows, what is new, what is gone, and that its text is always the same. */
import { expect, it } from 'vitest'
import { linesOf } from '../../src/base/lines.js'
import { words } from '../../src/base/words.js'
import { compareBaseline, knownFrom } from '../../src/lint/baseline/compare-baseline.js'
import { readBaseline } from '../../src/lint/baseline/read-baseline.js'
import { writeBaseline } from '../../src/lint/baseline/write-baseline.js'

const nothing = words('', '')

/** Every comma of a text as a finding. */
const commas = (path: string, source: string) =>
  [...source.matchAll(/,/g)].map(({ index }) => ({
    path,
    source,
    diagnostic: {
      code: 'text/punctuation',
      severity: 'info' as const,
      message: nothing,
      why: nothing,
      help: nothing,
      file: path,
      range: linesOf(source).range(index, index + 1),
    },
  }))

const old = '甲,乙\n丙,丁\n'

it('knows what was there, wherever it stands now', () => {
  const baseline = knownFrom(commas('a.md', old))
  expect(compareBaseline(baseline, commas('a.md', `新\n丙,丁\n\n${'  甲,乙'}`))).toEqual({
    fresh: [],
    gone: [],
  })
})

it('tells what is new, also when the same is known elsewhere or fewer times', () => {
  const baseline = knownFrom(commas('a.md', old))
  expect(compareBaseline(baseline, commas('a.md', `${old}甲,乙\n`)).fresh).toHaveLength(1)
  expect(compareBaseline(baseline, commas('b.md', '甲,乙')).fresh).toHaveLength(1)
  const [fresh] = compareBaseline(baseline, commas('a.md', `戊,己\n${old}`)).fresh
  expect(fresh?.diagnostic.range.start.line).toBe(1)
})

it('tells what is gone, and how often', () => {
  const baseline = knownFrom(commas('a.md', '甲,乙\n甲,乙\n丙,丁\n'))
  const { fresh, gone } = compareBaseline(baseline, commas('a.md', '甲,乙'))
  expect(fresh).toEqual([])
  expect(gone.map(({ count }) => count).sort()).toEqual([1, 1])
})

it('reads what it writes, in one order, one finding a line', () => {
  const known = knownFrom([...commas('b.md', old), ...commas('a.md', old)])
  const text = writeBaseline(known)
  expect(writeBaseline([...known].reverse())).toBe(text)
  expect(text.split('\n').filter((line) => line.includes('fingerprint'))).toHaveLength(4)
  expect(writeBaseline(readBaseline('x', text).value ?? [])).toBe(text)
  expect(readBaseline('x', writeBaseline([]))).toEqual({ value: [], diagnostics: [] })
})

it.each([
  ['', 'parse/json-syntax'],
  ['<<<<<<< ours\n', 'parse/json-syntax'],
  ['[]', 'baseline/form'],
  ['{"kebao":"baseline","version":2,"findings":[]}', 'baseline/form'],
  ['{"kebao":"baseline","version":1,"findings":[{"file":"a.md"}]}', 'baseline/form'],
  ['{"kebao":"baseline","version":1,"findings":[],"__proto__":{}}', 'parse/json-forbidden-key'],
])('refuses %j', (text, code) => {
  const { value, diagnostics } = readBaseline('x', text)
  expect(value).toBeUndefined()
  expect(diagnostics.map((each) => each.code)).toEqual([code])
})
