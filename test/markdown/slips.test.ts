import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../../src/markdown/front-matter.js'
import { fenced, mended, type Plain, placesOf, read } from './reading.js'

const cases: readonly (readonly [block: string, data: Plain, codes: readonly string[]])[] = [
  ['标题：手机', { 标题: '手机' }, ['parse/full-width-colon@2:3']],
  ['标题：手机：入门', { 标题: '手机：入门' }, ['parse/full-width-colon@2:3']],
  ['学时:16', { 学时: '16' }, ['parse/colon-space@2:3']],
  ['标题　：　手机', { 标题: '手机' }, ['parse/full-width-space@2:3', 'parse/full-width-colon@2:4']],
  ['学时:{ 合计: 16 }', { 学时: { 合计: '16' } }, ['parse/colon-space@2:3']],
  ['"标题"：手机', { 标题: '手机' }, ['parse/full-width-colon@2:5']],
  [
    '受众：\n　主要：老年人\n　次要：家长',
    { 受众: { 主要: '老年人', 次要: '家长' } },
    [
      'parse/full-width-colon@2:3',
      'parse/full-width-space@3:1',
      'parse/full-width-colon@3:4',
      'parse/full-width-space@4:1',
      'parse/full-width-colon@4:4',
    ],
  ],
  [
    '受众:\n\t- 老年人\n\t- 家长',
    { 受众: ['老年人', '家长'] },
    ['parse/tab-indent@3:1', 'parse/tab-indent@4:1'],
  ],
  [
    '受众: ［老年人，农民工］',
    { 受众: ['老年人', '农民工'] },
    ['parse/full-width-bracket@2:5', 'parse/full-width-comma@2:9'],
  ],
  ['受众: [老年人，农民工]', { 受众: ['老年人', '农民工'] }, ['parse/full-width-comma@2:9']],
  [
    '学时: ｛合计：16，线上:4, 线下：12｝',
    { 学时: { 合计: '16', 线上: '4', 线下: '12' } },
    [
      'parse/full-width-bracket@2:5',
      'parse/full-width-colon@2:8',
      'parse/full-width-comma@2:11',
      'parse/colon-space@2:14',
    ],
  ],
  [
    '主题:\n-安全\n· 文化\n－ 体育\n* 科普',
    { 主题: ['安全', '文化', '体育', '科普'] },
    [3, 4, 5, 6].map((line) => `parse/list-marker@${line}:1`),
  ],
  [
    '目标:\n  - 编号：O1\n    内容：会开机\n  - 编号: O2\n    内容: 会关机',
    {
      目标: [
        { 编号: 'O1', 内容: '会开机' },
        { 编号: 'O2', 内容: '会关机' },
      ],
    },
    ['parse/full-width-colon@3:7', 'parse/full-width-colon@4:7'],
  ],
  ['＃ 说明：下面是标题\n标题: 手机', { 标题: '手机' }, ['parse/full-width-comment@2:1']],
  [
    '简介: |\n　　第一段：开机\n标题: 手机',
    { 简介: '第一段：开机\n', 标题: '手机' },
    ['parse/full-width-space@3:1'],
  ],
  ['发布:\n  名称：示例学院', { 发布: { 名称: '示例学院' } }, ['parse/full-width-colon@3:5']],
]

describe('slips are read past, reported and mended', () => {
  test.each(cases)('%j', (block, data, codes) => {
    const source = fenced(block)
    const reading = read(source)
    expect(reading.data).toEqual(data)
    expect(reading.found).toEqual(codes)
    expect(reading.diagnostics.every(({ severity, fix }) => severity === 'info' && fix?.safe)).toBe(true)
    expect(read(mended(source, reading.diagnostics))).toMatchObject({ data, found: [] })
  })

  test('a tab that does not line up is told of once', () => {
    const { found } = read(fenced('作者:\n  - 姓名: 张三\n\t角色: 专职教师'))
    expect(found).toEqual(['parse/yaml indent@4:1'])
  })

  test.each(['———', '——', '－－－', '-—-', '-----', '―――'])('a fence typed %s', (fence) => {
    const source = `${fence}\n标题: 手机\n${fence}　\n正文`
    const { data, found, diagnostics } = read(source)
    expect(data).toEqual({ 标题: '手机' })
    expect(found).toEqual(['parse/fence-dashes@1:1', 'parse/fence-dashes@3:1'])
    expect(mended(source, diagnostics)).toBe('---\n标题: 手机\n---　\n正文')
    expect(source.slice(readFrontMatter('a.md', source).bodyStart)).toBe('正文')
  })

  test('keys and values are found where they stand, also behind inserted spaces', () => {
    const source = fenced('标题：手机\n学时:｛合计:16，线上：4｝\n主题：\n-安全\n-文化\n　级别：县')
    const { data } = readFrontMatter('a.md', source.replace('\n　级别：县', '\n级别：县'))
    const places = placesOf(data as NonNullable<typeof data>)
    const text = source.replace('\n　级别：县', '\n级别：县')
    expect(places.map(({ at }) => text.slice(at.start.offset, at.end.offset))).toEqual(
      places.map((place) => place.text).map((each) => each || text.slice(0, 0)),
    )
    expect(places.map((place) => place.text)).toEqual([
      '标题',
      '手机',
      '学时',
      '合计',
      '16',
      '线上',
      '4',
      '主题',
      '安全',
      '文化',
      '级别',
      '县',
    ])
  })
})

describe('what is not a slip stays as it is', () => {
  test.each<[string, Plain]>([
    ['网址: https://a.cn/x：y', { 网址: 'https://a.cn/x：y' }],
    ['时间: 10:30', { 时间: '10:30' }],
    ['时间: [10:30, 11:00]', { 时间: ['10:30', '11:00'] }],
    ['标题: 手机：入门，第二课', { 标题: '手机：入门，第二课' }],
    ['标题: "手机：入门\n  a:b"', { 标题: '手机：入门 a:b' }],
    ['简介: |\n  三件事：扫码\n  -不是列表\n  a:b', { 简介: '三件事：扫码\n-不是列表\na:b\n' }],
    ['简介: >-\n  三件事：\n  a:b', { 简介: '三件事： a:b' }],
    ['简介: 三件事\n  第一：扫码\n  第二:付款', { 简介: '三件事 第一：扫码 第二:付款' }],
    ['简介:\n  本课讲三件事：扫码，付款。', { 简介: '本课讲三件事：扫码，付款。' }],
    ['目标:\n  - 注意：先关机\n  - 提示:再充电', { 目标: ['注意：先关机', '提示:再充电'] }],
    ['标题: ［试行］手机', { 标题: '［试行］手机' }],
    ['目标: [会开机，会关机, 会充电]', { 目标: ['会开机，会关机', '会充电'] }],
    [
      '目标: ["会开机，会关机", “甲，乙”, 丙（丁，戊）]',
      { 目标: ['会开机，会关机', '“甲，乙”', '丙（丁，戊）'] },
    ],
    ['目标: [“甲，乙”]', { 目标: ['“甲，乙”'] }],
    ['custom: {a:b: c, mianyang:x: y}', { custom: { 'a:b': 'c', 'mianyang:x': 'y' } }],
    ['负数: -5\n列表:\n  -5', { 负数: '-5', 列表: '-5' }],
    ['标题: 手机 # 注：释', { 标题: '手机' }],
    ["引: 'it''s：x'", { 引: "it's：x" }],
  ])('%j', (block, data) => {
    expect(read(fenced(block))).toMatchObject({ data, found: [] })
  })
})

const pieces = [
  '标题',
  '受众',
  '：',
  ': ',
  ':',
  '，',
  ', ',
  '[',
  ']',
  '［',
  '］',
  '{',
  '｛',
  '｝',
  '}',
  '　',
  ' ',
  '  ',
  '\n',
  '\n- ',
  '\n-',
  '\n  ',
  '\n\t',
  '"',
  '“',
  '”',
  '＃',
  '#',
  '|',
  'a',
  '16',
  '10:30',
  '·',
  '\r\n',
  '\r',
  '&x ',
  '*x',
  '!',
  '@',
  '～',
]

describe('laws', () => {
  const blocks = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

  test('reading never throws, and places lie in the file', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const source = fenced(block)
        const { diagnostics, data } = readFrontMatter('a.md', source)
        const places = [
          ...diagnostics.map(({ range }) => range),
          ...(data ? placesOf(data).map(({ at }) => at) : []),
        ]
        for (const place of places) {
          expect(place?.start.offset).toBeLessThanOrEqual(place?.end.offset ?? -1)
          expect(place?.end.offset).toBeLessThanOrEqual(source.length)
        }
      }),
      { numRuns: 400, seed: 1 },
    )
  })

  test('mending changes nothing that was read', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const source = fenced(block)
        const { data, diagnostics } = read(source)
        fc.pre(data !== undefined && diagnostics.length > 0)
        expect(read(mended(source, diagnostics)).data).toEqual(data)
      }),
      { numRuns: 200, seed: 1 },
    )
  })
})
