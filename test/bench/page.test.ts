/** The pages that `npm run bench` writes: alike in both languages, and honest about what was not reached or not run. */
import { expect, test } from 'vitest'
import type { Measured } from '../../bench/contests/run-size.js'
import type { Outcome } from '../../bench/contests/take-turns.js'
import { chartOf } from '../../bench/report/chart.js'
import { labels } from '../../bench/report/labels.js'
import { pageOf } from '../../bench/report/page.js'
import { targetsOf } from '../../bench/report/targets-of.js'

const outcome = (id: string, cpu: number, more: Partial<Outcome> = {}): Outcome => ({
  id,
  wall: cpu,
  cpu,
  peak: 150e6,
  runs: 5,
  dropped: 0,
  ...more,
})

const measured = (lessons: number, outcomes: readonly Outcome[]): Measured => ({
  lessons,
  packages: Math.ceil(lessons / 12),
  documents: lessons,
  bytes: lessons * 6_000,
  machine: {
    processor: 'One',
    cores: 2,
    memory: 8 * 1024 ** 3,
    system: 'linux x64',
    node: 'v20.19.0',
    commit: 'abc',
    date: '2026-11-22',
  },
  outcomes,
  isLikeClean: true,
})

const results = {
  sizes: [
    measured(1_000, [
      outcome('floor', 1_000),
      outcome('pack', 290),
      outcome('pack-reference', 1_200),
      outcome('pack-reference-2', Number.NaN, { runs: 0, dropped: 15 }),
      outcome('velite', 900),
    ]),
    measured(10_000, [
      outcome('floor', 10_000),
      outcome('pack', 2_600, { peak: 170e6 }),
      outcome('pack-unchanged', 90),
    ]),
  ],
  targets: [
    { id: 'T8', what: { en: 'writing', 'zh-CN': '写' }, limit: 0.5, reached: 0.4, unit: '×' as const },
  ],
}

test('targets are judged by the ratios of one size', () => {
  const verdicts = targetsOf(results).map(
    ({ id, limit, reached, unit }) => `${id} ${reached.toFixed(2)}${unit} of ${limit}`,
  )
  expect(verdicts).toEqual([
    'T1 0.29× of 0.3',
    'T1b 1.20× of 1.15',
    'T1 0.26× of 0.25',
    'T3 0.90% of 1',
    'T3 3.46% of 4',
    'T5 170.00MB of 160',
    'T5 1.13× of 1.5',
    'T8 0.40× of 0.5',
    'T9 0.32× of 0.35',
  ])
})

test('nothing is said of a size at which the start of Node is most of it', () => {
  const [small] = results.sizes
  expect(targetsOf({ sizes: small ? [{ ...small, lessons: 100 }] : [], targets: [] })).toEqual([])
})

const shapeOf = (page: string): readonly string[] =>
  page.split('\n').map((line) => /^(#+ |\||- |!\[)/.exec(line)?.[1] ?? (line === '' ? '' : 'text'))

test('both languages have the same headings and the same figures', () => {
  const [en, zh] = [pageOf(results, 'en'), pageOf(results, 'zh-CN')]
  expect(shapeOf(zh)).toEqual(shapeOf(en))
  const figures = (page: string) => page.match(/(?<=\| )[\d.]+ (?:s|×|MB|%)(?= \|)/g)
  expect(figures(zh)).toEqual(figures(en))
})

test('what was missed and what was dropped is said', () => {
  const page = pageOf(results, 'en')
  expect(page).toContain(
    '| T1b | the same with remark-parse alone (1,000 lessons) | ≤ 1.15 × | 1.2 × | **not reached** |',
  )
  expect(page).toMatch(/two threads, remark-parse alone \| – \|.*\| all 15 dropped \|/)
})

test('the drawing holds its words as text, with colours for dark pages', () => {
  const chart = results.sizes[0] && chartOf(results.sizes[0])
  expect(chart).toMatch(/<text [^>]*>kebao pack<\/text>/)
  expect(chart).toContain('>0.29 ×</text>')
  expect(chart).toContain('prefers-color-scheme:dark')
})

test('every contest has a name in both languages', () => {
  for (const { en, 'zh-CN': zh } of Object.values(labels)) {
    expect(en).not.toBe('')
    expect(zh).not.toBe('')
  }
})
