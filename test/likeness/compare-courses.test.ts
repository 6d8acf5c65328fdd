/** Two courses side by side. */
import { describe, expect, it } from 'vitest'
import { zh } from '../../bench/likeness/prose/zh.js'
import { align } from '../../src/likeness/align.js'
import { compareCourses } from '../../src/likeness/compare-courses.js'
import { comparisonReport } from '../../src/likeness/comparison-report.js'
import { courseOf } from './course-of.js'

const [phone, gestures, wireless] = (zh.phone ?? []).map((paragraphs) => paragraphs.join('\n')) as [
  string,
  string,
  string,
]
const [fraud = ''] = (zh.fraud ?? []).map((paragraphs) => paragraphs.join('\n'))

describe('passages', () => {
  it('are told in the order of the first text, with what stands alone', () => {
    expect(align('今天先学开机和关机。再连家里的无线网。', '再连家里的无线网！最后学拍照片。')).toEqual([
      { text: '今天先学开机和关机。', similarity: 0 },
      { text: '再连家里的无线网。', other: '再连家里的无线网！', similarity: 1 },
      { other: '最后学拍照片。', similarity: 0 },
    ])
  })

  it('are whole runs where nothing was changed', () => {
    expect(align(phone, phone)).toEqual([{ text: phone, other: phone, similarity: 1 }])
  })

  it('are found wherever they were moved, and nothing is lost', () => {
    const paragraphs = phone.split('\n')
    const moved = [...paragraphs.slice(2), ...paragraphs.slice(0, 2)].join('\n')
    const passages = align(phone, moved)
    expect(passages.every(({ similarity }) => similarity === 1)).toBe(true)
    expect(passages.map(({ text }) => text).join('\n')).toBe(phone)
  })

  it('of unrelated texts stand alone', () => {
    expect(align(phone, fraud).every(({ similarity }) => similarity === 0)).toBe(true)
  })
})

describe('courses', () => {
  const one = courseOf({ id: 'a/one', title: '甲 <b>', lessons: [phone, gestures] })
  const other = courseOf({
    id: 'b/two',
    title: '乙',
    lessons: [fraud, phone.replace('百分之二十', '两成'), wireless],
  })

  it('tell which lessons match, and which stand alone', () => {
    const found = compareCourses(one, other)
    expect(found.lessons.map(({ id, other: match }) => [id, match])).toEqual([['lesson-1', 'lesson-2']])
    expect([found.alone, found.otherAlone]).toEqual([['第 2 课'], ['第 1 课', '第 3 课']])
    expect(found.containment).toBeGreaterThan(0.4)
    expect(found.containment).toBeLessThan(0.6)
  })

  it('are all alike to themselves, and as like one way as the other', () => {
    expect(compareCourses(one, one)).toMatchObject({ similarity: 1, containment: 1, otherContainment: 1 })
    const [there, back] = [compareCourses(one, other), compareCourses(other, one)]
    expect(there.similarity).toBeCloseTo(back.similarity, 10)
    expect(there.containment).toBe(back.otherContainment)
  })

  it('without a word are like nothing', () => {
    const empty = courseOf({ id: 'a/empty', title: '空', lessons: ['。'] })
    expect(compareCourses(empty, empty)).toMatchObject({ similarity: 0, lessons: [] })
  })

  it('are shown with every text escaped', () => {
    const hostile = courseOf({
      id: 'a/x',
      title: '<script>',
      lessons: [`${phone}<img src=x onerror=alert(1)>`],
    })
    const page = comparisonReport(
      compareCourses(hostile, one),
      { one: '<script>x', other: '甲 <b>' },
      'zh-CN',
    )
    expect(page).not.toMatch(/<script|<img|<b>/)
    expect(page).toContain('两门都有')
  })
})
