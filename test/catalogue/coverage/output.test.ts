import { expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { readXml } from '../../../src/base/svg/read-xml.js'
import { catalogueOf } from '../../../src/catalogue/catalogue.js'
import { coverage } from '../../../src/catalogue/coverage/coverage.js'
import { coverageCsv, coverageTableNames } from '../../../src/catalogue/coverage/csv-tables.js'
import { coverageReport } from '../../../src/catalogue/coverage/report-page.js'
import { catalogue, entry, hours, people, topics } from './courses.js'

const hostile = '=HYPERLINK("http://x","<script>alert(1)</script>")'
const wide = '＝cmd|"/c calc"'

const found = coverage(
  catalogue(
    entry('a', {
      ...people('seniors'),
      ...topics('nutrition'),
      ...hours(4),
      title: wide,
      region: '510722',
      publisher: { name: hostile },
    }),
    entry('b', { ...people('seniors'), region: '510104', publisher: { name: '+1-1' }, ...hours(2) }),
  ),
  {
    earlier: catalogue(entry('c', { title: hostile })),
    plan: {
      title: '</title><script>alert(1)</script>',
      cells: [
        { audience: 'seniors', topic: 'health-wellness', courses: 3 },
        { topic: 'integrity', hours: 8 },
      ],
    },
  },
)

const tableIn = (name: (typeof coverageTableNames)[number], language: 'zh-CN' | 'en' = 'zh-CN'): string =>
  coverageCsv(found, name, language) ?? ''

test('every table opens in Excel: a byte order mark, lines of the same number of cells', () => {
  for (const name of coverageTableNames) {
    for (const language of ['zh-CN', 'en'] as const) {
      const text = tableIn(name, language)
      expect([name, text.startsWith('\ufeff')]).toEqual([name, true])
      const widths = text
        .slice(1)
        .trimEnd()
        .split('\r\n')
        .map((line) => line.replace(/"(?:[^"]|"")*"/g, 'x').split(',').length)
      expect([name, new Set(widths).size, widths.length > 1]).toEqual([name, 1, true])
    }
  }
})

test('no cell begins as a formula, full-width signs included', () => {
  const cells = coverageTableNames.flatMap((name) =>
    [
      ...tableIn(name)
        .slice(1)
        .matchAll(/(?:^|,|\n)"?([^",\n][^,\n]*)/g),
    ].map(([, cell = '']) => cell),
  )
  expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true)
  expect(cells.some((cell) => cell.startsWith("'＝cmd"))).toBe(true)
  expect(cells.filter((cell) => /^[=+@＝＋－＠]/.test(cell) || /^-\D/.test(cell))).toEqual([])
})

test('cells have ids and labels, and pivot: a row for each', () => {
  const [head, first] = tableIn('cells').slice(1).split('\r\n')
  expect(head).toBe(
    '受众编号,受众,主题编号,主题,地区编号,地区,层次编号,层次,发布单位层级编号,发布单位层级,城乡编号,城乡,课程数,学时',
  )
  expect(first).toBe(
    '*,全部,*,全部,510100,四川省成都市,unspecified,未说明,unspecified,未说明,unspecified,未说明,1,2',
  )
  expect(tableIn('cells').trimEnd().split('\r\n')).toHaveLength(found.cells.length + 1)
})

test('the tables of a plan and of growth are there only with one', () => {
  const bare = coverage(catalogue())
  const missing = coverageTableNames.filter((name) => coverageCsv(bare, name, 'en') === undefined)
  expect(missing).toEqual(['plan', 'plan-places', 'growth', 'growth-courses'])
})

test('the report escapes what strangers wrote, and runs nothing', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const page = coverageReport(found, language)
    expect(page).not.toContain('<script')
    expect(page).toContain('&#x3C;script>alert(1)')
  }
})

test('every drawing of the report is well-formed, named, and has its numbers as text', () => {
  const page = coverageReport(
    coverage(catalogueOf(sampleEntries(60)), { plan: { cells: [{ courses: 100 }] } }),
    'en',
  )
  const drawings = [...page.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => svg)
  expect(drawings.length).toBeGreaterThan(5)
  for (const svg of drawings) {
    const parts = [...readXml(svg)]
    expect(parts.filter(({ kind }) => kind === 'broken')).toEqual([])
    const [top] = parts
    expect(top?.kind === 'open' && top.attributes.map(({ name }) => name)).toContain('aria-label')
    expect(svg).toMatch(/<text[^>]*text-anchor="end"[^>]*>[^<]+<\/text>/)
  }
  expect(page).toContain('60/100 courses')
})

test('the heat table marks what the plan lacks', () => {
  const page = coverageReport(found, 'zh-CN')
  expect(page).toMatch(/<td class="number heat\d lacks">1<span class="mark">缺 2<\/span><\/td>/)
})
