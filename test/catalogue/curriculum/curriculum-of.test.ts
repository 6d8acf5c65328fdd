/** Courses as a curriculum: topic, for whom, how advanced. */
import { expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { curriculumOf } from '../../../src/catalogue/curriculum/curriculum-of.js'
import { findTerm } from '../../../src/model/vocabulary/find-term.js'

const [sample] = sampleEntries(1, 1)
if (sample === undefined) throw new Error('no sample')
const { audience: _audience, topics: _topics, level: _level, ...bare } = sample

test('stands under each wide topic, whom it is for in the first place, and its level', () => {
  const seniors = { ...bare, topics: ['nutrition' as const], audience: { primary: ['seniors' as const] } }
  const one = { ...seniors, id: 'example-center/a', level: 'advanced' as const }
  const two = { ...seniors, id: 'example-center/b', level: 'beginner' as const }
  const [wide, ...others] = curriculumOf([one, two])
  expect(others).toEqual([])
  expect(findTerm('topic', wide?.topic ?? '')?.broader).toEqual([])
  expect(wide).toEqual({
    topic: wide?.topic,
    courses: 2,
    audiences: [
      {
        audience: 'seniors',
        courses: 2,
        levels: [
          { level: 'beginner', courses: 1 },
          { level: 'advanced', courses: 1 },
        ],
      },
    ],
  })
})

test('a course with two topics of one wide topic counts once; names of a place stand by themselves', () => {
  const own = { ...bare, topics: ['mianyang:science-city', 'nutrition', 'healthy-living'] as const }
  const tree = curriculumOf([{ ...own, topics: [...own.topics] }])
  expect(tree.every(({ courses }) => courses === 1)).toBe(true)
  expect(tree.at(-1)?.topic).toBe('mianyang:science-city')
  expect(tree.at(-1)?.audiences).toEqual([
    { audience: 'unspecified', courses: 1, levels: [{ level: 'unspecified', courses: 1 }] },
  ])
  expect(curriculumOf([bare]).map(({ topic }) => topic)).toEqual(['unspecified'])
})

test('is the same in any order', () => {
  const entries = sampleEntries(120, 7)
  expect(curriculumOf([...entries].reverse())).toEqual(curriculumOf(entries))
  expect(curriculumOf([])).toEqual([])
})
