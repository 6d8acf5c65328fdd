import { describe, expect, test } from 'vitest'
import { coverage } from '../../../src/catalogue/coverage/coverage.js'
import { readCoveragePlan } from '../../../src/catalogue/coverage/read-plan.js'
import { catalogue, entry, hours, people, topics } from './courses.js'

const read = (source: string) => readCoveragePlan('plan.yaml', source)
const planIn = (source: string) => {
  const { value, diagnostics } = read(source)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return value?.value ?? {}
}

const all = catalogue(
  entry('a', { ...people('retirees'), ...topics('nutrition'), region: '510722', ...hours(10) }),
  entry('b', { ...people('seniors'), ...topics('nutrition'), region: '510104', ...hours(20) }),
  entry('c', { ...people('youth'), ...topics('environment'), region: '510722', ...hours(40) }),
  entry('d', { ...people('youth'), ...topics('environment'), region: '410711', ...hours(80) }),
)

const plan = planIn(`
标题: 示例计划
地区: 四川省
目标:
  - 受众: 老年人
    主题: 养生保健
    目标门数: 3门
    目标学时: 25
  - 受众: 青少年
    地区: 绵阳市
    目标门数: 1
  - 主题: 诚信教育
    地区: 新乡市
    目标学时: 8
质量指标:
  - 指标: 写明学时
    目标: 1
  - 指标: open
    目标: 0.5
`)

describe('a plan', () => {
  const found = coverage(all, { plan }).plan

  test('is compared cell by cell, broader terms and places counted', () => {
    expect(found?.cells).toEqual([
      {
        cell: { audience: 'seniors', topic: 'health-wellness', region: '510000' },
        courses: { target: 3, actual: 2, gap: 1, over: 0 },
        hours: { target: 25, actual: 30, gap: 0, over: 5 },
      },
      {
        cell: { audience: 'youth', region: '510700' },
        courses: { target: 1, actual: 1, gap: 0, over: 0 },
      },
      {
        cell: { topic: 'integrity', region: '410700' },
        hours: { target: 8, actual: 0, gap: 8, over: 0 },
      },
    ])
  })

  test('what one cell has too much fills no other gap', () => {
    expect(found?.total).toEqual({
      cells: 3,
      reached: 1,
      courses: { target: 4, met: 3 },
      hours: { target: 33, met: 25 },
    })
    expect(found?.unplanned).toEqual({ courses: 1, hours: 80 })
  })

  test('adds up by place', () => {
    expect(found?.divisions.map(({ code, cells, courses }) => [code, cells, courses.target])).toEqual([
      ['410000', 1, 0],
      ['410700', 1, 0],
      ['510000', 2, 4],
      ['510700', 1, 1],
    ])
  })

  test('tells which indicators were reached', () => {
    expect(found?.indicators).toEqual([
      { id: 'hours', target: 1, numerator: 4, denominator: 4, reached: true },
      { id: 'open', target: 0.5, numerator: 4, denominator: 4, reached: true },
    ])
  })

  test('of one place compares its cells alone', () => {
    const mianyang = coverage(all, { plan, region: '510700' }).plan
    expect(mianyang?.elsewhere).toBe(2)
    expect(mianyang?.cells.map(({ cell }) => cell.region)).toEqual(['510700'])
    expect(mianyang?.divisions.map(({ code }) => code)).toEqual(['510700'])
  })
})

test('JSON with English keys is the same plan', () => {
  const json = JSON.stringify({
    title: '示例计划',
    region: '510000',
    cells: [
      { audience: 'seniors', topic: 'health-wellness', courses: 3, hours: 25 },
      { audience: 'youth', region: '510700', courses: 1 },
      { topic: 'integrity', region: '410700', hours: 8 },
    ],
    indicators: [
      { indicator: 'hours', share: 1 },
      { indicator: 'open', share: 0.5 },
    ],
  })
  expect(planIn(json)).toEqual(plan)
})

describe('what is wrong is told with its place, and nothing is compared', () => {
  const wrong = (source: string) => {
    const { value, diagnostics } = read(source)
    expect(value).toBeUndefined()
    return diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, range }) => `${range?.start.line}:${range?.start.column} ${code}`)
  }

  test.each([
    ['an unknown audience', '目标:\n  - 受众: 老年仁仁\n    目标门数: 3\n', ['2:9 parse/unknown-term']],
    ['an unknown place', '目标:\n  - 地区: 瓜瓜市\n    目标门数: 3\n', ['2:9 parse/region-not-found']],
    ['an unknown key', '目标:\n  - 人群: 老年人\n    目标门数: 3\n', ['2:5 settings/unknown-key']],
    ['no target', '目标:\n  - 受众: 老年人\n', ['2:5 catalogue/target-missing']],
    [
      'a cell twice',
      '目标:\n  - 受众: 老年人\n    目标门数: 3\n  - 受众: seniors\n    目标学时: 3\n',
      ['4:5 catalogue/target-twice'],
    ],
    ['less than nothing', '目标:\n  - 目标门数: -3\n', ['2:11 parse/invalid-value']],
    [
      'an unknown indicator',
      '质量指标:\n  - 指标: 好不好\n    目标: 1\n',
      ['2:9 catalogue/unknown-indicator'],
    ],
    ['nothing at all', '标题: 空\n', ['1:1 catalogue/plan-empty']],
  ])('%s', (_, source, told) => {
    expect(wrong(source)).toEqual(told)
  })
})

describe('a hostile plan', () => {
  test.each([
    ['huge', `目标:\n${'  - 受众: 老年人\n    目标门数: 1\n'.repeat(5_000)}`],
    ['deep', `目标: ${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['many cells', `{"cells":[${Array.from({ length: 1_200 }, () => '{"courses":1}').join(',')}]}`],
    ['__proto__', '__proto__:\n  polluted: 1\n目标:\n  - __proto__: 老年人\n    目标门数: 1\n'],
    ['constructor', '目标:\n  - 受众: constructor\n    目标门数: 1\n'],
    ['not text', '\u0000\u0001\u0002'],
    ['numbers', '目标:\n  - 目标门数: 1e309\n'],
  ])('%s is refused', (_, source) => {
    const { value, diagnostics } = read(source)
    expect(value).toBeUndefined()
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})
