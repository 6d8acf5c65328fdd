/** Score sheets: what experts fill in is read, or told with its place; what they agree on does not depend on the order. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScoreSheet } from '../../src/model/score-report.js'
import { defaultScoring } from '../../src/review/default-scoring.js'
import { gatherSheets } from '../../src/review/gather-sheets.js'
import { mergeSheets } from '../../src/review/merge-sheets.js'
import { readSheet } from '../../src/review/read-sheet.js'
import { scorePage } from '../../src/review/score-page.js'
import { writeSheet } from '../../src/review/write-sheet.js'

const content = `sha256:${'0'.repeat(64)}`
const course = { id: 'muye/phone', version: '1.0.0', title: '认识手机', content }

const sheet = (expert: string, points: number, more: Partial<ScoreSheet> = {}): ScoreSheet => ({
  course: course.id,
  version: course.version,
  content,
  expert,
  scores: { subject: points, content: points, media: points, production: points },
  aspects: {},
  verdict: 'pass',
  ...more,
})

/** The sheet as a spreadsheet gives it back, with some cells filled in. */
const filled = (cells: Readonly<Record<string, string>>): string => {
  const [head = '', row = ''] = writeSheet([course], '甲', { language: 'zh-CN' }).split('\r\n')
  const names = head.replace('\ufeff', '').split(',')
  return `${head}\r\n${row
    .split(',')
    .map((text, at) => cells[names[at] ?? ''] ?? text)
    .join(',')}\r\n`
}

describe('reading', () => {
  test('a sheet that nobody filled in says nothing', () => {
    const { value, diagnostics, unread } = readSheet('a.csv', filled({}))
    expect([value, diagnostics.map(({ code }) => code), unread]).toEqual([[], ['review/empty-sheet'], []])
  })

  test('what was filled in is read, however it is written', () => {
    const text = filled({
      '选题（25分）': '２０',
      '内容编排（25分）': '22.5',
      政治性: '√',
      结论: '退回修改',
      日期: '2026年1月2日',
      意见: '图再大些',
    })
    const [read] = readSheet('a.csv', text).value
    expect(read?.sheet).toEqual({
      course: 'muye/phone',
      version: '1.0.0',
      content,
      expert: '甲',
      date: '2026-01-02',
      scores: { subject: 20, content: 22.5 },
      aspects: { political: 'pass' },
      verdict: 'revise',
      note: '图再大些',
    })
  })

  test.each([
    ['选题（25分）', '26'],
    ['选题（25分）', '-1'],
    ['选题（25分）', '很好'],
    ['政治性', '还行'],
    ['结论', '待定'],
    ['日期', '2026-02-30'],
    ['内容校验值', 'sha256:1'],
    ['课程编号', '手机课'],
  ])('%s: %j is told with its place', (column, text) => {
    const { value, diagnostics } = readSheet('a.csv', filled({ '媒体形式（25分）': '20', [column]: text }))
    expect(value).toEqual([])
    expect(diagnostics.map(({ code, file, range }) => [code, file, range?.start.line])).toEqual([
      ['review/cell', 'a.csv', 2],
    ])
  })

  test('a row that cannot be read says of which course it was', () => {
    const { unread } = readSheet('a.csv', filled({ '选题（25分）': '26' }))
    expect(unread).toEqual([course.id])
    expect(readSheet('a.csv', '姓名,分数\r\n甲,3\r\n').unread).toEqual([undefined])
  })

  test('a workbook is told as such, in one line', () => {
    const { diagnostics, unread } = readSheet('a.csv', 'PK\u0003\u0004…')
    expect([diagnostics.map(({ code }) => code), unread]).toEqual([['review/workbook'], [undefined]])
  })

  test('a table that is no score sheet is told by what it lacks', () => {
    const { diagnostics } = readSheet('a.csv', '姓名,分数\r\n甲,3\r\n')
    expect(diagnostics.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'review/not-a-sheet'))
  })

  test('an expert without a name', () => {
    const { diagnostics } = readSheet('a.csv', filled({ 专家: '', '选题（25分）': '20' }))
    expect(diagnostics.map(({ code }) => code)).toEqual(['review/no-expert'])
  })

  test('English headings mean the same', () => {
    const text = writeSheet([course], 'A', { language: 'en' }).replace(',A,,,', ',A,2026-01-02,25,')
    expect(readSheet('a.csv', text).value[0]?.sheet.scores).toEqual({ subject: 25 })
  })

  test('anything at all is read without an exception', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void readSheet('a.csv', text)))
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        (text) => void readSheet('a.csv', filled({ 结论: `"${text}` })),
      ),
    )
  })
})

describe('gathering', () => {
  const read = (of: ScoreSheet, file = 'a.csv', row = 2) => ({ sheet: of, title: '认识手机', file, row })

  test('the same sheet twice is one', () => {
    const { value, diagnostics } = gatherSheets([read(sheet('甲', 20)), read(sheet('甲', 20), 'b.csv')])
    expect([value.sheets.length, diagnostics]).toEqual([1, []])
  })

  test('of two that differ neither counts, and both places are told', () => {
    const { value, diagnostics } = gatherSheets([read(sheet('甲', 20), 'b.csv', 7), read(sheet('甲', 21))])
    expect(value.sheets).toEqual([])
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['review/two-sheets', 'b.csv']])
    expect(diagnostics[0]?.message['zh-CN']).toContain('「a.csv」第 2 行')
  })

  test('experts who saw different contents are told', () => {
    const other = `sha256:${'1'.repeat(64)}`
    const { diagnostics } = gatherSheets([read(sheet('甲', 20)), read(sheet('乙', 20, { content: other }))])
    expect(diagnostics.map(({ code }) => code)).toEqual(['review/other-content'])
  })
})

describe('merging', () => {
  const three = [sheet('甲', 20), sheet('乙', 22), sheet('丙', 18)]

  test('scores are averaged', () => {
    const [score] = mergeSheets(three).courses
    expect(score).toMatchObject({ total: 80, spread: 16, verdict: 'pass', open: [] })
    expect(score?.criteria[0]).toEqual({ id: 'subject', mean: 20, lowest: 18, highest: 22 })
  })

  test('there is no verdict while an expert or a score is missing', () => {
    const [few] = mergeSheets(three.slice(1)).courses
    expect([few?.verdict, few?.open]).toEqual([undefined, ['experts-missing']])
    const [part] = mergeSheets([...three.slice(1), sheet('甲', 20, { scores: { subject: 20 } })]).courses
    expect([part?.verdict, part?.total, part?.open]).toEqual([undefined, undefined, ['scores-missing']])
  })

  test('the pass mark decides, and no majority outvotes one of the seven aspects', () => {
    const marked = { ...defaultScoring, pass: 81 }
    expect(mergeSheets(three, marked).courses[0]?.verdict).toBe('revise')
    expect(mergeSheets(three, { ...marked, pass: 80 }).courses[0]?.verdict).toBe('pass')
    const held = [...three.slice(1), sheet('甲', 20, { aspects: { political: 'reject' } })]
    expect(mergeSheets(held, { ...marked, pass: 80 }).courses[0]).toMatchObject({
      verdict: 'reject',
      aspects: { political: 'reject' },
    })
  })

  test('totals that are far apart are to be talked about', () => {
    expect(mergeSheets(three, { ...defaultScoring, spread: 15 }).courses[0]?.open).toEqual(['spread'])
    expect(mergeSheets(three, { ...defaultScoring, spread: 16 }).courses[0]?.open).toEqual([])
  })

  test('what experts do not agree on, no majority decides', () => {
    const [split] = mergeSheets([...three.slice(1), sheet('甲', 20, { verdict: 'reject' })]).courses
    expect([split?.verdict, split?.open]).toEqual([undefined, ['verdicts-differ']])
  })

  test('a sheet that could not be read may hold another view', () => {
    const verdictOf = (unread: readonly (string | undefined)[]) => {
      const [score] = mergeSheets(three, defaultScoring, new Map(), unread).courses
      return [score?.verdict, score?.open]
    }
    expect(verdictOf(['another/course'])).toEqual(['pass', []])
    expect(verdictOf([course.id])).toEqual([undefined, ['sheets-unread']])
    expect(verdictOf([undefined])).toEqual([undefined, ['sheets-unread']])
  })

  test('the order of the sheets does not matter', () => {
    const all = [
      ...three,
      sheet('甲', 10, { course: 'b/b' }),
      sheet('乙', 11, { course: 'b/b', verdict: 'revise' }),
    ]
    const expected = JSON.stringify(mergeSheets(all))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(JSON.stringify(mergeSheets(order))).toBe(expected)
      }),
    )
  })

  test('what experts write cannot be run on the page', () => {
    const page = scorePage(
      mergeSheets([sheet('<script>', 20, { note: '</td><img src=x onerror=alert(1)>' })]),
      {
        language: 'en',
      },
    )
    expect(page).not.toMatch(/<script|<img/)
    expect(page).toContain('&#x3C;script>')
  })
})
