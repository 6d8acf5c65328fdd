/** The example course carries out the example syllabus; each departure planted in it is found, and nothing beside it. */
import { describe, expect, it } from 'vitest'
import { conform } from '../../src/conform/conform.js'
import { LIKE } from '../../src/conform/likeness-of.js'
import { conformancePage } from '../../src/conform/report/page.js'
import { conformance } from '../../src/model/conformance.js'
import type { Outline } from '../../src/outline/outline.js'
import { example, withLessons, withMeta } from './outlines.js'

const course = await example('phone-course')
const syllabus = await example('phone-syllabus')

const codes = (one: Outline, other: Outline = syllabus): readonly string[] =>
  conform(one, other).findings.map(({ code }) => code.replace('conformance/', ''))

const objectives = course.course.objectives ?? []

describe('the example course', () => {
  const whole = conform(course, syllabus)

  it('carries out the example syllabus in full', () => {
    expect(whole.findings).toEqual([])
    expect(whole.verdict).toBe('full')
    expect(whole.shares).toEqual({
      objectives: { met: 8, of: 8 },
      units: { met: 8, of: 8 },
      hours: { met: 16, of: 16 },
    })
  })

  it('is told objective by objective, with lessons and questions', () => {
    const [first] = whole.objectives
    expect(first?.lessons.map(({ id }) => id)).toEqual(['know-your-phone', 'task-day'])
    expect(first?.questions).toContainEqual({ lesson: 'know-your-phone', id: 'u1-q1' })
    expect(first?.by).toBe('mark')
    expect(whole.objectives.every(({ questions }) => questions.length > 0)).toBe(true)
  })

  it('is told unit by unit, by the titles of its lessons', () => {
    expect(whole.units.map(({ by, lessons }) => [by, lessons.length])).toEqual(
      whole.units.map(() => ['wording', 1]),
    )
  })

  it('has the shape of the schema', () => {
    expect(conformance.parse(whole)).toEqual(whole)
  })

  it('carries out nothing of a syllabus on another matter', async () => {
    const straw = await example('straw-weaving')
    const { verdict, findings } = conform(straw, syllabus)
    expect(verdict).toBe('none')
    expect(findings.map(({ code, level }) => [code, level])).toEqual([['conformance/none', 'error']])
  })
})

describe('a planted departure', () => {
  const planted: readonly (readonly [string, readonly string[], Outline])[] = [
    [
      'an objective left out',
      ['objective-missing'],
      withMeta(course, { objectives: objectives.filter(({ id }) => id !== 'O3') }),
    ],
    [
      'an objective with another meaning',
      ['objective-wording'],
      withMeta(course, {
        objectives: objectives.map((each) =>
          each.id === 'O6' ? { ...each, text: '学完能唱一首家乡的歌' } : each,
        ),
      }),
    ],
    [
      'an objective with another number',
      ['objective-wording'],
      withMeta(course, {
        objectives: objectives.map((each) => ({ ...each, text: each.text.replace('三类', '两类') })),
      }),
    ],
    [
      'an objective that only optional lessons teach',
      ['objective-untaught'],
      withLessons(course, (lesson) => {
        const marks = lesson.meta.objectives?.filter((mark) => mark !== 'O8') ?? []
        return { ...lesson, meta: { ...lesson.meta, objectives: marks } }
      }),
    ],
    [
      'a unit left out',
      ['unit-missing'],
      withLessons(course, (lesson) => (lesson.id === 'chat-and-video' ? undefined : lesson)),
    ],
    [
      'a unit of half its length',
      ['unit-hours'],
      withLessons(course, (lesson) =>
        lesson.id === 'photos' ? { ...lesson, meta: { ...lesson.meta, duration: { minutes: 45 } } } : lesson,
      ),
    ],
    [
      'too few hours',
      ['hours-short'],
      withMeta(course, { hours: { total: 14, online: 4, offline: 10, minutesPerHour: 45 } }),
    ],
    [
      'shorter hours',
      ['hours-short'],
      withMeta(course, { hours: { total: 16, online: 4, offline: 12, minutesPerHour: 40 } }),
    ],
    [
      'too few hours online',
      ['mode-hours'],
      withMeta(course, { hours: { total: 16, online: 2, offline: 14, minutesPerHour: 45 } }),
    ],
    [
      'too few hours face to face',
      ['mode-hours'],
      withMeta(course, { hours: { total: 16, online: 8, offline: 8, minutesPerHour: 45 } }),
    ],
    ['another audience', ['audience'], withMeta(course, { audience: { primary: ['youth'] } })],
    ['a wider audience', ['audience'], withMeta(course, { audience: { primary: ['all-residents'] } })],
    [
      'no standard of a pass',
      ['assessment'],
      withMeta(course, { assessment: { method: '现场完成6项任务，不笔试' } }),
    ],
    [
      'an easier pass',
      ['assessment'],
      withMeta(course, {
        assessment: {
          method: '现场完成6项任务，不笔试',
          pass: '独立或在口头提示下完成3项，其中第6项防骗必须完成',
        },
      }),
    ],
  ]

  it('an objective left out that a lesson names is told with the lesson', () => {
    const changed = withMeta(course, { objectives: objectives.filter(({ id }) => id !== 'O3') })
    expect(conform(changed, syllabus).findings[0]?.help['zh-CN']).toContain(
      '课节「拍照与相册」里写着它的编号',
    )
  })

  it('objectives that only lessons name are taken by their marks, and said to be', () => {
    const { objectives: _, ...rest } = course.course
    const found = conform({ ...course, course: rest }, syllabus)
    expect(found.verdict).toBe('full')
    const page = conformancePage({ reportVersion: 1, results: [found], unknown: [] }, 'zh-CN')
    expect(page.split('课程没有列出目标，按课节里写的编号认定。')).toHaveLength(9)
    const stated = conformancePage(
      { reportVersion: 1, results: [conform(course, syllabus)], unknown: [] },
      'zh-CN',
    )
    expect(stated).not.toContain('课程没有列出目标')
  })

  it.each(planted)('%s is found, and nothing beside it', (_, expected, changed) => {
    expect(codes(changed)).toEqual(expected)
    expect(conform(changed, syllabus).verdict).toBe('partial')
  })

  it('an older syllabus is found', () => {
    expect(codes(course, withMeta(syllabus, { version: '1.10.0' }))).toEqual(['older-version'])
    expect(codes(course, withMeta(syllabus, { version: '1.0.0-draft' }))).toEqual(['unknown-syllabus'])
  })
})

describe('what is no departure', () => {
  const fine: readonly (readonly [string, Outline])[] = [
    ['a narrower audience', withMeta(course, { audience: { primary: ['left-behind-elderly'] } })],
    ['more hours', withMeta(course, { hours: { total: 20, online: 6, offline: 14, minutesPerHour: 45 } })],
    [
      'fewer and longer hours',
      withMeta(course, { hours: { total: 12, online: 3, offline: 9, minutesPerHour: 60 } }),
    ],
    [
      'objectives under other marks, in other words',
      withLessons(
        withMeta(course, {
          objectives: objectives.map(({ text, ...each }, at) => ({
            ...each,
            id: `M${at + 1}`,
            text: text.replace('学完能', '能够').replace('，', '，并且'),
          })),
        }),
        (lesson) => ({
          ...lesson,
          meta: {
            ...lesson.meta,
            objectives: (lesson.meta.objectives ?? []).map((mark) => mark.replace('O', 'M')),
          },
        }),
      ),
    ],
    [
      'more objectives of its own',
      withMeta(course, { objectives: [...objectives, { id: 'L1', text: '学完能用本地的便民服务' }] }),
    ],
    [
      'no objectives of its own, with lessons that name those of the syllabus',
      withMeta(course, { objectives: undefined }),
    ],
  ]

  it.each(fine)('%s', (_, changed) => {
    expect(codes(changed)).toEqual([])
  })

  it('is marked where it was judged by wording', () => {
    const [, , , [, reworded] = []] = fine
    const { objectives: matches } = conform(reworded as Outline, syllabus)
    expect(new Set(matches.map(({ by }) => by))).toEqual(new Set(['wording']))
    expect(matches.every(({ likeness = 0 }) => likeness >= LIKE)).toBe(true)
  })
})
