/** The caret stands under the spot, whatever comes before it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf } from '../../src/cli/columns.js'
import { painter } from '../../src/cli/paint.js'
import { frame } from '../../src/cli/report/frame.js'

const options = { columns: 80, paint: painter(false), style: 'red' } as const

/** The code and the carets of the marked line, without the gutter. */
const rows = (text: string, line: number, start: number, end: number) => {
  const range = { start: { line, column: start + 1 }, end: { line, column: end + 1 } }
  const shown = frame(text.split('\n'), range, options)
  const at = shown.findIndex((row) => row.startsWith('>'))
  const strip = (row = '') => row.replace(/^[> ] +\d* │ ?/, '')
  return { shown, code: strip(shown[at]), carets: strip(shown[at + 1]) }
}

/** Graphemes of every kind: Latin, Chinese, half-width kana, Hangul, emoji, combining and forbidden characters. */
const grapheme = fc.constantFrom(
  'a',
  ' ',
  '课',
  '，',
  '“',
  'ｶ',
  '한',
  '😀',
  '🇨🇳',
  'e\u0301',
  '\u202e',
  '\u0007',
  '\u{20000}',
)
const line = (maxLength: number) => fc.array(grapheme, { maxLength }).map((parts) => parts.join(''))

test('the caret is as far from the margin as the text it marks', () => {
  fc.assert(
    fc.property(line(60), line(60), (before, after) => {
      const { code, carets } = rows(`${before}目标${after}`, 1, before.length, before.length + 2)
      expect(widthOf(code)).toBeLessThanOrEqual(80)
      expect(carets.trim()).toBe('^^^^')
      expect(widthOf(carets.slice(0, carets.indexOf('^')))).toBe(widthOf(code.slice(0, code.indexOf('目标'))))
    }),
  )
})

test('carets end where the screen does', () => {
  fc.assert(
    fc.property(line(90), line(90), line(90), (before, marked, after) => {
      const { shown } = rows(`${before}${marked}${after}`, 1, before.length, before.length + marked.length)
      for (const row of shown) expect(widthOf(row)).toBeLessThanOrEqual(80)
    }),
  )
})

test('under each full-width character stands a full-width blank', () => {
  const { carets } = rows('课a包ｶ😀目标', 1, 6, 8)
  expect(carets).toBe('\u3000 \u3000 \u3000^^^^')
})

test('tabs stay tabs', () => {
  expect(rows('\ta\t目标', 1, 3, 5).carets).toBe('\t \t^^^^')
})

test('the neighbours are shown, numbered to the right', () => {
  const text = Array.from({ length: 12 }, (_, index) => `第 ${index + 1} 行`).join('\n')
  expect(rows(text, 9, 0, 1).shown).toEqual([
    '   8 │ 第 8 行',
    '>  9 │ 第 9 行',
    '     │ ^^',
    '  10 │ 第 10 行',
  ])
  expect(rows(text, 12, 6, 6).shown).toEqual([
    '  11 │ 第 11 行',
    '> 12 │ 第 12 行',
    '     │ \u3000    \u3000^',
  ])
})

test('a place that the text does not have shows nothing', () => {
  for (const number of [0, 3, Number.NaN, -1, 1e9]) expect(rows('一\n二', number, 0, 1).shown).toEqual([])
  expect(rows('一\n二', 2, 99, 200).carets).toContain('^')
})

test('a line of a million characters is looked at only around the spot', () => {
  const far = '很长'.repeat(500_000)
  for (const before of ['', far, `${far}x`, '😀'.repeat(300_000), `x${'😀'.repeat(300_000)}`]) {
    const { code, carets } = rows(`${before}目标${far}`, 1, before.length, before.length + 2)
    expect(code).toContain('目标')
    expect(code).not.toMatch(/\p{Cs}|U\+D/u)
    expect(widthOf(code)).toBeLessThanOrEqual(80)
    expect(widthOf(carets) - 4).toBe(widthOf(code.slice(0, code.indexOf('目标'))))
  }
})
