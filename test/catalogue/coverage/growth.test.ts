import { expect, test } from 'vitest'
import { coverage } from '../../../src/catalogue/coverage/coverage.js'
import { catalogue, entry, hours, people } from './courses.js'

const earlier = catalogue(
  entry('same', { ...hours(1), ...people('seniors') }),
  entry('longer', { ...hours(2), ...people('seniors') }),
  entry('moved', { ...hours(4), ...people('seniors') }),
  entry('withdrawn', { ...hours(8), ...people('youth') }),
  entry('missing', { ...hours(16), ...people('youth') }),
  entry('back', { status: 'withdrawn', ...hours(32) }),
)

const now = catalogue(
  entry('same', { ...hours(1), ...people('seniors') }),
  entry('longer', { version: '1.1.0', ...hours(3), ...people('seniors') }),
  entry('moved', { version: '2.0.0', ...hours(4), ...people('youth') }),
  entry('withdrawn', { version: '1.0.1', status: 'withdrawn', ...hours(8), ...people('youth') }),
  entry('back', { version: '1.1.0', ...hours(32) }),
  entry('new', { ...hours(64), ...people('youth') }),
)

const { growth } = coverage(now, { earlier })

test('every course is in one state, and the states add up', () => {
  expect(growth).toMatchObject({
    before: { courses: 5, hours: 31 },
    added: { courses: 2, hours: 96 },
    updated: { courses: 2, hours: 7 },
    withdrawn: { courses: 1, hours: 8 },
    missing: { courses: 1, hours: 16 },
    unchanged: { courses: 1, hours: 1 },
    hoursChanged: 1,
    after: { courses: 5, hours: 104 },
  })
  // 31 + 96 − 8 − 16 + 1
})

test('the courses are named, what did not change apart', () => {
  expect(growth?.courses.map(({ id, change, from, to, hours: sum }) => [id, change, from, to, sum])).toEqual([
    ['centre/back', 'added', undefined, '1.1.0', 32],
    ['centre/longer', 'updated', '1.0.0', '1.1.0', 1],
    ['centre/missing', 'missing', '1.0.0', undefined, -16],
    ['centre/moved', 'updated', '1.0.0', '2.0.0', 0],
    ['centre/new', 'added', undefined, '1.0.0', 64],
    ['centre/withdrawn', 'withdrawn', '1.0.0', undefined, -8],
  ])
})

test('under each heading: before + added − gone + moved = after', () => {
  const rows = growth?.tables.find(({ dimension }) => dimension === 'audience')?.rows
  expect(rows).toEqual([
    { id: 'all-residents', before: 5, added: 1, gone: 2, moved: 0, after: 4, hours: 41 },
    { id: 'seniors', before: 3, added: 0, gone: 0, moved: -1, after: 2, hours: -3 },
    { id: 'youth', before: 2, added: 1, gone: 2, moved: 1, after: 2, hours: 44 },
    { id: 'unspecified', before: 0, added: 1, gone: 0, moved: 0, after: 1, hours: 32 },
  ])
})
