/** What conformance is of courses that are made by hand: several syllabi, English, parts of objectives, and anything at all. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conform } from '../../src/conform/conform.js'
import { conformanceDrift } from '../../src/conform/drift.js'
import { findSyllabus } from '../../src/conform/find-syllabus.js'
import { LIKE, likenessOf, piecesOf } from '../../src/conform/likeness-of.js'
import { conformance, drift } from '../../src/model/conformance.js'
import { example, outline, withMeta } from './outlines.js'

const like = (a: string, b: string): number => likenessOf(piecesOf(a), piecesOf(b))

describe('likeness of wording', () => {
  it('is 1 for the same said with other marks, widths and openings', () => {
    expect(like('学完能拍照、整理照片', '能够拍照，整理照片。')).toBe(1)
    expect(like('Learners can pay by QR code', 'By the end, learners will be able to pay by QR code.')).toBe(
      1,
    )
  })
  it('is high for the same in other words, low for something else', () => {
    expect(
      like('学完能认出三类常见骗局，知道找谁求助', '能识别三类常见的骗局，并知道向谁求助'),
    ).toBeGreaterThanOrEqual(LIKE)
    expect(like('学完能认出三类常见骗局，知道找谁求助', '学完能预约挂号、查公交、看懂导航')).toBeLessThan(0.1)
    expect(like('send a voice message to a relative', 'sending voice messages to relatives')).toBeGreaterThan(
      0.6,
    )
    expect(
      like('send a voice message to a relative', 'weave a cup mat from three strands of straw'),
    ).toBeLessThan(0.25)
  })
})

describe('objectives', () => {
  const syllabus = outline('syllabus', {
    id: 'a/s',
    objectives: [{ id: 'O1', text: '学完能自己开关机、调字号和音量、连无线网' }],
  })

  it('are met by several objectives that are parts of one', () => {
    const course = outline(
      'course',
      {
        objectives: [
          { id: 'A', text: '学完能自己开关机' },
          { id: 'B', text: '学完能调字号和音量' },
          { id: 'C', text: '学完能连无线网' },
        ],
      },
      [{ id: 'one', title: '开机', meta: { objectives: ['A', 'B', 'C'] } }],
    )
    const [match] = conform(course, syllabus).objectives
    expect(match?.state).toBe('taught')
    expect(match?.by).toBe('wording')
    expect(match?.stated.map(({ id }) => id)).toEqual(['A', 'B', 'C'])
  })

  it('are not met by one that stands for another already', () => {
    const two = outline('syllabus', {
      id: 'a/s',
      objectives: [
        { id: 'O1', text: '会用微信发语音' },
        { id: 'O2', text: '会用微信发图片' },
      ],
    })
    const course = outline('course', { objectives: [{ id: 'O1', text: '会用微信发语音' }] }, [
      { id: 'one', title: '微信', meta: { objectives: ['O1'] } },
    ])
    expect(conform(course, two).objectives.map(({ state }) => state)).toEqual(['taught', 'missing'])
  })

  it('are judged by units where a course marks nothing', () => {
    const withUnits = withMeta(syllabus, { units: [{ id: 'U1', title: '认识手机', objectives: ['O1'] }] })
    const course = outline('course', {}, [{ id: 'one', title: '第1课 认识手机' }])
    const [match] = conform(course, withUnits).objectives
    expect([match?.state, match?.by]).toEqual(['taught', 'unit'])
  })

  it('count the questions of a lesson that serves one alone', () => {
    const question = { id: 'q1', kind: 'true-false', objectives: [], stem: '', options: [] } as const
    const course = outline('course', { objectives: syllabus.course.objectives }, [
      { id: 'one', title: '开机', meta: { objectives: ['O1'] }, questions: [question] },
    ])
    expect(conform(course, syllabus).objectives[0]?.questions).toEqual([{ lesson: 'one', id: 'q1' }])
  })
})

describe('several syllabi', () => {
  const one = outline('syllabus', {
    id: 'a/one',
    units: [{ id: 'U1', title: '认识手机' }],
    hours: { total: 4 },
  })
  const other = outline('syllabus', {
    id: 'a/other',
    units: [{ id: 'U1', title: '麦秆编织' }],
    hours: { total: 2 },
  })
  const course = outline(
    'course',
    {
      conformsTo: [{ syllabus: 'a/one' }, { syllabus: 'a/other' }],
      hours: { total: 4, minutesPerHour: 45 },
    },
    [
      { id: 'phone', title: '认识手机', meta: { duration: { hours: 2 } } },
      { id: 'straw', title: '麦秆编织', meta: { duration: { hours: 2 } } },
    ],
  )

  it('share the hours of a course: each counts the lessons that serve it', () => {
    expect(conform(course, one).shares.hours).toEqual({ met: 2, of: 4 })
    expect(conform(course, other).shares.hours).toEqual({ met: 2, of: 2 })
    expect(conform(course, other).verdict).toBe('full')
    expect(conform(course, one).findings.map(({ code }) => code)).toEqual(['conformance/hours-short'])
  })
})

describe('an English course', () => {
  const syllabus = outline('syllabus', {
    id: 'a/phone',
    title: 'Phones for older adults',
    objectives: [
      { id: 'O1', text: 'Learners can make the text larger and connect to Wi-Fi' },
      { id: 'O2', text: 'Learners can recognise three common scams' },
    ],
    units: [
      { id: 'U1', title: 'Getting to know your phone' },
      { id: 'U2', title: 'Staying safe from scams' },
    ],
  })
  it('is compared by its words', () => {
    const course = outline(
      'course',
      {
        objectives: [
          { id: 'A', text: 'Make text larger, and connect to Wi-Fi' },
          { id: 'B', text: 'Recognise 3 common scams' },
        ],
      },
      [
        { id: 'one', title: 'Get to know your phone', meta: { objectives: ['A'] } },
        { id: 'two', title: 'Stay safe from scams', meta: { objectives: ['B'] } },
      ],
    )
    const { verdict, findings, units } = conform(course, syllabus)
    expect(findings).toEqual([])
    expect(verdict).toBe('full')
    expect(units.map(({ by }) => by)).toEqual(['wording', 'wording'])
  })
})

describe('a newer syllabus', () => {
  it('is told by what it changes and what that asks for', async () => {
    const course = await example('phone-course')
    const from = await example('phone-syllabus')
    const objectives = from.course.objectives ?? []
    const to = withMeta(from, {
      version: '2.0.0',
      objectives: [
        ...objectives.filter(({ id }) => id !== 'O8'),
        { id: 'O9', text: '学完能辨别人工智能合成的声音和视频' },
      ],
      hours: { total: 18, online: 4, offline: 14, minutesPerHour: 45 },
    })
    const found = conformanceDrift(course, from, to)
    expect(drift.parse(found)).toEqual(found)
    expect(found.items.map(({ kind, id, change, met }) => [kind, id, change, met])).toEqual([
      ['objective', 'O9', 'added', 'not-yet'],
      ['hours', 'hours', 'changed', 'no-longer'],
      ['objective', 'O8', 'removed', 'gone'],
    ])
    expect(conformanceDrift(course, from, withMeta(from, { version: '1.0.1' })).items).toEqual([])
  })
})

describe('the syllabus that is named', () => {
  const [one, two, draft] = ['1.2.0', '1.10.0', '2.0.0-draft.1'].map((version) =>
    outline('syllabus', { id: 'a/s', version }),
  ) as [ReturnType<typeof outline>, ReturnType<typeof outline>, ReturnType<typeof outline>]
  const all = [draft, two, one, outline('syllabus', { id: 'a/other', version: '9.0.0' })]

  it('is that of the version, with a newer release beside it', () => {
    expect(findSyllabus(all, { syllabus: 'a/s', version: '1.2.0' })).toEqual({
      syllabus: one,
      newer: two,
      have: ['1.2.0', '1.10.0', '2.0.0-draft.1'],
    })
    expect(findSyllabus(all, { syllabus: 'a/s', version: '1.10.0' }).newer).toBeUndefined()
  })
  it('is the newest release where no version is named, and none where nobody has it', () => {
    expect(findSyllabus(all, { syllabus: 'a/s' }).syllabus).toBe(two)
    expect(findSyllabus(all, { syllabus: 'a/none' })).toEqual({ have: [] })
  })
})

describe('anything at all', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('学完能拍照', '__proto__', '三类 3 类', ''),
  )
  const mark = fc.constantFrom('O1', 'O2', 'o1', 'constructor', '__proto__', 'U1')
  const hours = fc.record(
    {
      total: fc.nat(20),
      online: fc.nat(20),
      offline: fc.nat(20),
      minutesPerHour: fc.integer({ min: 1, max: 240 }),
    },
    { requiredKeys: ['total'] },
  )
  const lesson = fc.record({
    id: text,
    title: text,
    meta: fc.record(
      {
        unit: mark,
        objectives: fc.array(mark, { maxLength: 3 }),
        optional: fc.boolean(),
        duration: fc.oneof(fc.record({ hours: fc.nat(5) }), fc.record({ minutes: fc.nat(200) })),
        delivery: fc.constantFrom('online', 'offline', 'blended'),
      },
      { requiredKeys: [] },
    ),
  })
  const any = fc
    .tuple(
      fc.record(
        {
          id: fc.constantFrom('a/s', 'a/c'),
          version: fc.constantFrom('1.0.0', '2.0.0-a', '99999999999999999999.0.0'),
          objectives: fc.array(fc.record({ id: mark, text }), { maxLength: 5 }),
          units: fc.array(fc.record({ id: mark, title: text, hours }, { requiredKeys: ['id', 'title'] }), {
            maxLength: 5,
          }),
          hours,
          audience: fc.record({
            primary: fc.array(fc.constantFrom('seniors', 'retirees', 'toString'), { minLength: 1 }),
          }),
          assessment: fc.record({ method: text, pass: text }, { requiredKeys: ['method'] }),
          conformsTo: fc.array(
            fc.record({ syllabus: fc.constantFrom('a/s', 'a/t'), version: fc.constant('1.0.0') }),
            { maxLength: 2 },
          ),
        },
        { requiredKeys: [] },
      ),
      fc.array(lesson, { maxLength: 5 }),
    )
    .map(([course, lessons]) => outline('course', course as never, lessons as never))

  it('is compared without a throw, the same every time, with every finding in both languages', () => {
    fc.assert(
      fc.property(any, any, (course, syllabus) => {
        const found = conform(course, syllabus)
        expect(conform(structuredClone(course), structuredClone(syllabus))).toEqual(found)
        expect(found.verdict === 'full').toBe(found.findings.every(({ level }) => level === 'info'))
        for (const { message, why, help } of found.findings)
          for (const each of [message, why, help]) {
            expect(each['zh-CN']).toMatch(/[。？]$/)
            expect(each.en).toMatch(/[.?]$/)
          }
        JSON.stringify(conformanceDrift(course, syllabus, course))
      }),
      { numRuns: 300 },
    )
  })

  it('a course conforms to itself in what it says', () => {
    expect(conformance.safeParse(conform(outline('course', {}), outline('syllabus', {}))).success).toBe(true)
    expect(conform(outline('course', {}), outline('syllabus', {})).verdict).toBe('full')
  })
})
