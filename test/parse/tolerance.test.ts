/** What front matter forgives, and what it must not take for something else. */
import { describe, expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { fix } from '../../src/lint/fix.js'
import { parse } from '../../src/parse/parse.js'
import { course } from './small-course.js'

const parsed = async (front: string) => {
  const files = tree({ 'course.md': course(front) }).value
  const { value, diagnostics } = await parse(files)
  if (value === undefined) throw new Error('there is no root document')
  const codes = diagnostics.map(({ code }) => code)
  const fixed = (await fix(files, diagnostics)).get('course.md') as Uint8Array
  return { pkg: value, course: value.course, codes, diagnostics, fixed: new TextDecoder().decode(fixed) }
}

describe('a number', () => {
  it.each([
    [
      '学时: { 合计: 16学时, 线上: 4课时, 线下: 12节, 每课时分钟: 45分钟 }',
      'hours',
      { total: 16, online: 4, offline: 12, minutesPerHour: 45 },
    ],
    ['年龄: { 最小: 60岁, 最大: 八十岁 }', 'ageRange', { min: 60, max: 80 }],
    ['学分: 2学分', 'credits', 2],
    ['学分: 两分', 'credits', 2],
    ['费用: 20元', 'fee', { amount: 20 }],
    ['识字量: 1500字', 'literacyLevel', 1500],
  ] as const)('may carry its unit: %s', async (front, key, value) => {
    const { course, codes } = await parsed(front)
    expect(course[key]).toEqual(value)
    expect(new Set(codes)).toEqual(new Set(['parse/value-spelling']))
  })

  it.each([
    '年龄: { 最小: 6个月 }',
    '年龄: { 最大: 60字 }',
    '学分: 2学时',
    '学分: 50%',
    '费用: 20分',
    '识字量: 60岁',
    '学时: { 合计: 2, 每课时分钟: 2学时 }',
    '学时: { 合计: 2小时 }',
  ])('carries no other unit: %s', async (front) => {
    const { codes, fixed } = await parsed(front)
    expect(codes).toContain('parse/invalid-value')
    expect(fixed).toContain(front)
  })

  it('of months says how to write it', async () => {
    const { diagnostics } = await parsed('年龄: { 最小: 6个月 }')
    expect(diagnostics.map(({ message }) => message['zh-CN'])).toEqual(['「最小」不能是「6个月」。'])
    expect(diagnostics[0]?.help?.['zh-CN']).toContain('「单位: 月」')
  })
})

describe('a list', () => {
  it.each(['目标:\n  -\n  -', '目标:\n  - ""\n  -', '受众:\n  -'])(
    'of empty bullets is not written: %j',
    async (front) => {
      const { pkg, course, codes } = await parsed(front)
      expect([course.objectives, course.audience, codes]).toEqual([undefined, undefined, []])
      expect(pkg.origins.has('/course/objectives')).toBe(false)
    },
  )

  it('of terms in one line has a place for every item', async () => {
    const { pkg } = await parsed('主题: 智能手机、防诈骗')
    expect(pkg.course.topics).toHaveLength(2)
    expect(pkg.origins.get('/course/topics/1')?.range?.start).toMatchObject({ line: 8, column: 5 })
  })

  it('of terms in a block has one a line', async () => {
    const { course, codes, fixed } = await parsed('受众: |\n  老人\n  农民工')
    expect(course.audience?.primary).toEqual(['seniors', 'migrant-workers'])
    expect(codes).toEqual(['parse/list-in-line'])
    expect(fixed).toContain('受众: [老人, 农民工]\n')
  })

  it('says which line of a block is no term', async () => {
    const { diagnostics } = await parsed('受众: |\n  老人\n  天外来客')
    expect(diagnostics.map(({ message }) => message['zh-CN']).join('')).toContain('没有「天外来客」')
  })
})

describe('a list in one line', () => {
  it.each([
    ['作者: 张三（甲、乙）、李四', 'contributors', [{ name: '张三（甲、乙）' }, { name: '李四' }]],
    ['先修要求: 会“说、写”；会用微信(聊天,付款)', 'prerequisites', ['会“说、写”', '会用微信(聊天,付款)']],
    ['先修要求: 会开机（含关机、会打字', 'prerequisites', ['会开机（含关机', '会打字']],
    ['先修要求: 「甲、乙」', 'prerequisites', ['「甲、乙」']],
  ] as const)('is not parted inside brackets or quotation marks: %s', async (front, key, items) => {
    const { course, fixed } = await parsed(front)
    expect(course[key]).toEqual(items)
    expect(
      (await parsed(fixed.split('\n').find((line) => line.startsWith(front.slice(0, 2))) ?? '')).course[key],
    ).toEqual(items)
  })

  it.each([
    [
      '受众: 【老年人、农民工】',
      { audience: { primary: ['seniors', 'migrant-workers'] } },
      '受众: [老年人, 农民工]',
    ],
    ['主题: 【数字素养】', { topics: ['digital-literacy'] }, '主题: [数字素养]'],
    [
      '受众: 【老人，农民工】',
      { audience: { primary: ['seniors', 'migrant-workers'] } },
      '受众: [老人, 农民工]',
    ],
    ['作者: 【张三，李四】', { contributors: [{ name: '张三' }, { name: '李四' }] }, '作者: [张三, 李四]'],
  ])('may stand in Chinese brackets: %s', async (front, values, canonical) => {
    const { course, codes, fixed } = await parsed(front)
    expect(course).toMatchObject(values)
    expect(codes).toContain('parse/value-spelling')
    expect(fixed).toContain(`${canonical}\n`)
  })

  it('keeps the brackets of a text', async () => {
    expect((await parsed('简介: 【新】认识手机、调大字号')).course.summary).toBe('【新】认识手机、调大字号')
    expect((await parsed('先修要求: 【必修】认识手机、【选修】拍照')).course.prerequisites).toEqual([
      '【必修】认识手机',
      '【选修】拍照',
    ])
  })
})

it('a fix keeps the line ends of the file', async () => {
  const crlf = course('主题:\n  - 手工与园艺\n学时:\n  合计: 16课时（每课时45分钟）').replaceAll('\n', '\r\n')
  const files = tree({ 'course.md': crlf }).value
  const after = await fix(files, (await parse(files)).diagnostics)
  const text = new TextDecoder().decode(after.get('course.md') as Uint8Array)
  expect(text).toContain('每课时分钟: 45')
  expect(text.split('\n').filter((line) => !line.endsWith('\r'))).toEqual([''])
})

describe('marks that nobody wrote', () => {
  it.each([
    ['单元:\n  - 甲\n  - { 编号: U1, 标题: 乙 }', 'units', ['U2', 'U1']],
    ['目标:\n  - 甲\n  - 乙\n  - O2 丙', 'objectives', ['O1', 'O3', 'O2']],
    ['目标:\n  - 甲\n  - 乙', 'objectives', ['O1', 'O2']],
  ] as const)('are free ones: %j', async (front, key, ids) => {
    const { course } = await parsed(front)
    expect(course[key]?.map(({ id }) => id)).toEqual(ids)
  })
})

it('a quotation does not cut a character in two', async () => {
  const { diagnostics } = await parsed(`学分: ${'x'.repeat(39)}𠮷𠮷`)
  expect(diagnostics[0]?.message['zh-CN']).toBe(`「学分」不能是「${'x'.repeat(39)}…」。`)
})
