/** What people type, and what they should be shown. */
import { describe, expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { withoutAsking } from '../../../src/catalogue/search/asking-words.js'
import { type Card, hitLimit, textLimit } from '../../../src/catalogue/search/query.js'
import { searchIn } from '../../../src/catalogue/search/search-in.js'
import { tokensOf } from '../../../src/catalogue/search/tokens.js'
import { exampleEntries } from './example-entries.js'

const examples = await exampleEntries()
const inExamples = searchIn(examples, { pathOf: ({ id }) => `${id}.html` })
const entries = sampleEntries(800)
const inSample = searchIn(entries)

const idsOf = (hits: readonly Card[]): readonly string[] => hits.map(({ id }) => id)

const phone = 'muye-example-college/phone-basics'
const syllabus = 'national-example-center/phone-for-seniors'
const straw = 'muye-example-college/straw-weaving'
const labour = 'example-community-university/labour-rights'
const embroidery = 'beichuan-example-college/qiang-embroidery'

test.each([
  ['老年人 手机', [phone, syllabus]],
  ['老人 手机', [phone, syllabus]],
  ['手机入门', [phone, syllabus, labour]],
  ['新乡', [phone, straw]],
  ['牧野区', [straw, phone]],
  ['410711', [phone, straw]],
  ['北川', [embroidery]],
  ['防骗', [phone, syllabus]],
  ['反诈', [phone, syllabus]],
  ['智能技术', [phone, syllabus]],
  ['工资', [labour]],
  ['讨薪', [labour]],
  ['农民工', [labour]],
  ['务工', [labour]],
  ['8学时', [labour]],
  ['８ 课时', [labour]],
  ['绣', [embroidery]],
  ['编织', [straw]],
  ['seniors', [phone, straw, syllabus]],
  ['migrant workers', [labour]],
  ['大纲', [syllabus]],
])('who types %s is shown what they mean, the nearest first', (text, ids) => {
  const { hits, total, relaxed } = inExamples({ text })
  expect(idsOf(hits)).toEqual(ids)
  expect(total).toBe(ids.length)
  expect(relaxed).toBeUndefined()
})

test.each([
  ['怎么用微信', '微信'],
  ['不会用手机', '手机'],
  ['想学手机', '手机'],
  ['请问有没有讨薪的课', '讨薪的课'],
  ['如何防骗？', '防骗'],
  ['学编织', '编织'],
  ['how to use a phone', 'phone'],
])('words that only ask weigh nothing: %s', (text, meant) => {
  const { hits, total, relaxed } = inExamples({ text })
  expect(total).toBeGreaterThan(0)
  expect({ hits, total, relaxed }).toEqual(
    (({ hits, total, relaxed }) => ({ hits, total, relaxed }))(inExamples({ text: meant })),
  )
})

test('who cannot use a telephone is shown the course and its syllabus', () => {
  expect(idsOf(inExamples({ text: '不会用手机' }).hits).slice(0, 2)).toEqual([phone, syllabus])
  expect(idsOf(inExamples({ text: '怎么用微信' }).hits)).toContain(phone)
})

test.each(['用药安全', '学习方法', '怎么用', '社会', '学前教育', '学历提升', 'learn', '思想', '信用卡'])(
  'what is about something itself is left whole: %s',
  (text) => {
    expect(withoutAsking(tokensOf(text))).toEqual([text])
  },
)

describe('text', () => {
  test('all words must be found, in any order', () => {
    const { hits, relaxed } = inSample({ text: '手机 老年人', limit: hitLimit })
    expect(hits.length).toBeGreaterThan(5)
    expect(relaxed).toBeUndefined()
    expect(idsOf(hits)).toEqual(idsOf(inSample({ text: '老年人　手机', limit: hitLimit }).hits))
  })

  test('the title weighs most', () => {
    const { hits, total } = inSample({ text: '太极拳', limit: hitLimit })
    const titled = entries.filter(({ title }) => title.includes('太极拳')).length
    expect(titled).toBeGreaterThan(10)
    expect(hits.slice(0, titled).every(({ title }) => title.includes('太极拳'))).toBe(true)
    expect(total).toBeGreaterThanOrEqual(titled)
  })

  test('of equals the newest comes first', () => {
    const days = inSample({ limit: hitLimit }).hits.map(({ updated = '' }) => updated)
    expect(days).toEqual(days.toSorted().reverse())
  })

  test('a run of Chinese finds its parts apart', () => {
    const { hits, relaxed } = inSample({ text: '智能手机入门' })
    expect(relaxed).toBeUndefined()
    expect(hits[0]?.title).toMatch(/^(?!.*进阶).*入门智能手机/)
  })

  test('place names find all that lies there', () => {
    const { total } = inSample({ text: '河南省' })
    expect(total).toBe(entries.filter(({ region = '' }) => region.startsWith('41')).length)
  })

  test('a title says 防诈骗 where people type 防骗', () => {
    const { hits } = inSample({ text: '防骗' })
    expect(hits[0]?.title).toContain('防诈骗')
  })

  test('characters that are no word of any course are looked for in titles', () => {
    const { hits, relaxed } = inSample({ text: '劳同' })
    expect(relaxed).toBe(true)
    expect(hits[0]?.title).toContain('劳动合同')
  })

  test('where no course has all words, some are better than none, and it is said', () => {
    const { hits, relaxed } = inSample({ text: '太极拳 火箭发射' })
    expect(relaxed).toBe(true)
    expect(hits[0]?.title).toContain('太极拳')
  })

  test('hours are not the numbers of lessons', () => {
    const { hits, total } = inSample({ text: '8学时', limit: hitLimit })
    expect(hits.every(({ hours }) => hours === 8)).toBe(true)
    expect(total).toBe(entries.filter(({ hours }) => hours?.total === 8).length)
  })

  test('words begin, numbers do not', () => {
    expect(inSample({ text: 'begin' }).total).toBe(inSample({ text: 'beginner' }).total)
    expect(inSample({ text: '4107' }).total).toBe(0)
  })

  test('labels that may hurt are no way to find somebody, but inside the system', () => {
    const own = entries.map((entry) => ({ ...entry, summary: '', lessons: [], objectives: [] }))
    expect(searchIn(own)({ text: '失足人员' }).relaxed).toBe(true)
    expect(searchIn(own)({ text: 'reintegrating' }).total).toBe(0)
    const inside = searchIn(own, { sensitive: true })({ text: '失足人员', limit: hitLimit })
    expect(inside.hits.length).toBeGreaterThan(0)
    expect(inside.hits.every(({ audience }) => audience?.includes('reintegrating-persons'))).toBe(true)
    const shown = searchIn(own)({ limit: hitLimit })
    expect(JSON.stringify(shown)).not.toContain('reintegrating-persons')
  })
})

describe('odd queries', () => {
  test.each([['', '   ', '！？', '🙂', '\u200b']].flat())('%j asks nothing', (text) => {
    expect(inSample({ text })).toEqual(inSample({}))
  })

  test('a very long text is cut, and it is said', () => {
    const { shortened, total } = inSample({ text: `太极拳 ${'火'.repeat(100_000)}` })
    expect(shortened).toBe(true)
    expect(total).toBeGreaterThan(0)
    expect(inSample({ text: '太'.repeat(textLimit) }).shortened).toBeUndefined()
  })

  test.each(['__proto__', 'constructor', 'toString', '.*', '(((', '\\', '<script>', '\ud842', '%00'])(
    '%j is no more than text',
    (text) => {
      const { total, hits } = inSample({ text })
      expect(hits.length).toBe(Math.min(total, 20))
    },
  )

  test('numbers that are none fall back', () => {
    for (const [limit, offset] of [
      [Number.NaN, -1],
      [-5, Number.NaN],
      [1e9, 0.5],
    ] as const)
      expect(inSample({ limit, offset }).hits.length).toBeLessThanOrEqual(hitLimit)
    expect(inSample({ limit: 0 }).hits).toEqual([])
    expect(inSample({ offset: 5_000 }).hits).toEqual([])
  })

  test('an empty catalogue finds nothing', () => {
    expect(searchIn([])({ text: '手机' })).toMatchObject({ total: 0, hits: [] })
  })
})

test('a card says where its page is', () => {
  expect(inExamples({ text: '绣' }).hits[0]).toMatchObject({ path: expect.stringMatching(/\.html$/) })
})
