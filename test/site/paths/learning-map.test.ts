/** The learning map: what leads to what, without a circle, whatever the order of the entries. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import type { CatalogueEntry } from '../../../src/model/catalogue-entry.js'
import { type LearningEdge, learningMap, learningStep } from '../../../src/model/learning-map.js'
import { cutCircles } from '../../../src/site/paths/cut-circles.js'
import { learningMapOf } from '../../../src/site/paths/learning-map-of.js'
import { courseNamer } from '../../../src/site/paths/named-course.js'
import { entryOf, muyeCourses, sampleCourses } from './sample-courses.js'

const lines = (edges: readonly LearningEdge[]): readonly string[] =>
  edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`)

/** Whether whoever follows the edges comes to an end, told by taking away what nothing leads to. */
const ends = (edges: readonly LearningEdge[]): boolean => {
  let left = edges
  for (;;) {
    const reached = new Set(left.map(({ to }) => to))
    const rest = left.filter(({ from }) => reached.has(from))
    if (rest.length === 0) return true
    if (rest.length === left.length) return false
    left = rest
  }
}

test('prerequisites, series, syllabi and levels become edges, each for the most binding reason', () => {
  const { edges } = learningMapOf(muyeCourses)
  expect(lines(edges)).toEqual([
    'muye/phone-1 prerequisite hostile/course',
    'muye/phone-1 prerequisite muye/online-shop',
    'muye/phone-1 series muye/phone-2',
    'muye/phone-2 series muye/phone-3',
    'muye/phone-2 prerequisite muye/safe-pay',
    'muye/phone-3 prerequisite muye/short-video',
    'muye/safe-pay prerequisite muye/online-shop',
    'muye/safe-pay prerequisite muye/short-video',
    'muye/smart-life level muye/smart-life-2',
    'muye/syllabus syllabus muye/smart-life',
    'muye/syllabus syllabus muye/smart-life-2',
    'muye/tea-a prerequisite muye/tea-b',
  ])
})

test('what closes a circle is cut and told; what names no course stays a text', () => {
  const { cut, unmet } = learningMapOf(muyeCourses)
  expect(lines(cut)).toEqual(['muye/tea-b prerequisite muye/tea-a'])
  expect(unmet).toContainEqual({ course: 'muye/safe-pay', text: '会用银行卡' })
})

test('the newest version of a course counts, by the order of versions', () => {
  const course = (version: string, title: string) => entryOf({ id: 'a/b', version, title })
  const { courses } = learningMapOf([course('1.10.0', 'new'), course('1.9.0', 'old')])
  expect(courses.map(({ title }) => title)).toEqual(['new'])
})

test('a map keeps to its schema', () => {
  const map = learningMapOf(sampleCourses)
  expect(learningMap.parse(JSON.parse(JSON.stringify(map)))).toEqual(map)
})

const titled = [
  { id: 'a/one', title: '认识手机' },
  { id: 'a/two', title: '第二课' },
  { id: 'b/two', title: '第二课' },
  { id: 'c/two', title: '第 二 课' },
]

test.each([
  ['a/one', 'b/x', ['a/one']],
  ['认识手机', 'b/x', ['a/one']],
  ['请先学《认识手机》', 'b/x', ['a/one']],
  ['先学「认识手机」和 a/two', 'b/x', ['a/two', 'a/one']],
  ['会认识手机上的字', 'b/x', []],
  ['不必先学《认识手机》', 'b/x', []],
  ['No need to take a/one first', 'b/x', []],
  ['第二课', 'b/x', ['b/two']],
  ['第二课', 'd/x', []],
  ['a/one', 'a/one', []],
  ['https://example.org/a/one', 'b/x', []],
  ['x-a/one', 'b/x', []],
])('%s, written by %s, names %j', (text, by, ids) => {
  expect(courseNamer(titled)(text, by)).toEqual(ids)
})

test('a suggestion is made for the level above alone, in the same topic, for the same people, nearby', () => {
  const course = (id: string, level: 'beginner' | 'advanced', facts: Partial<CatalogueEntry> = {}) =>
    entryOf({
      id,
      title: id,
      level,
      topics: ['gardening'],
      audience: { primary: ['seniors'] },
      region: '410711',
      ...facts,
    })
  const suggested = (...entries: readonly CatalogueEntry[]) => lines(learningMapOf(entries).edges)
  expect(suggested(course('a/a', 'beginner'), course('b/b', 'advanced'))).toEqual(['a/a level b/b'])
  expect(
    suggested(course('a/a', 'beginner'), course('b/b', 'advanced', { topics: ['music-dance'] })),
  ).toEqual([])
  expect(suggested(course('a/a', 'beginner'), course('b/b', 'advanced', { region: '110101' }))).toEqual([])
  expect(
    suggested(course('a/a', 'beginner'), course('b/b', 'advanced', { audience: { primary: ['youth'] } })),
  ).toEqual([])
  // Who says what comes before is not told otherwise.
  expect(
    suggested(
      course('a/a', 'beginner'),
      course('a/c', 'beginner', { topics: ['music-dance'] }),
      course('b/b', 'advanced', { prerequisites: ['a/c'] }),
    ),
  ).toEqual(['a/c prerequisite b/b'])
})

test('many courses at one place of a series do not make the edges grow as their square', () => {
  const entries = Array.from({ length: 200 }, (_, at) =>
    entryOf({ id: `a/c-${at}`, title: `c${at}`, series: { id: 'a/s', order: 1 + (at % 2) } }),
  )
  expect(learningMapOf(entries).edges.length).toBe(199)
})

const id = fc.integer({ min: 0, max: 12 }).map((number) => `p/c-${number}`)
const anyEdge = fc
  .record({ from: id, to: id, kind: fc.constantFrom(...learningStep.options) })
  .filter(({ from, to }) => from !== to)
const anyEdges = fc.uniqueArray(anyEdge, { maxLength: 60, selector: ({ from, to }) => `${from} ${to}` })

test('law: cutting ends every circle, loses no edge, and cuts none for nothing', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const { kept, cut } = cutCircles(edges)
      expect(ends(kept)).toBe(true)
      expect([...lines(kept), ...lines(cut)].sort()).toEqual([...lines(edges)].sort())
      for (const edge of cut) expect(ends([...kept, edge])).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test('law: the order of edges changes nothing, and a binding edge never gives way to a weaker one', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      expect(cutCircles([...edges].reverse())).toEqual(cutCircles(edges))
      const binding = edges.filter(({ kind }) => kind === 'prerequisite')
      const among = (list: readonly LearningEdge[]) =>
        lines(list).filter((line) => / prerequisite /.test(line))
      expect(among(cutCircles(edges).cut)).toEqual(lines(cutCircles(binding).cut))
    }),
  )
})

test('the same entries in any order give the same map', () => {
  const entries = sampleEntries(400, 3)
  expect(learningMapOf([...entries].reverse())).toEqual(learningMapOf(entries))
})

test('a thousand courses that all ask for one another are cut in the end', () => {
  const prerequisites = (at: number) => Array.from({ length: 20 }, (_, far) => `a/c-${(at + far + 1) % 1000}`)
  const entries = Array.from({ length: 1000 }, (_, at) =>
    entryOf({ id: `a/c-${at}`, title: `c${at}`, prerequisites: prerequisites(at) }),
  )
  const { edges, cut } = learningMapOf(entries)
  expect(edges.length + cut.length).toBe(20_000)
  expect(cut.length).toBeGreaterThan(0)
  expect(ends(edges)).toBe(true)
})
