import { describe, expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { catalogueOf } from '../../../src/catalogue/catalogue.js'
import { coverage } from '../../../src/catalogue/coverage/coverage.js'
import { facetsOf } from '../../../src/catalogue/facets.js'
import { type Coverage, coverage as schema } from '../../../src/model/coverage.js'
import { catalogue, entry, hours, people, topics } from './courses.js'

const row = ({ tables }: Coverage, dimension: string, id: string) => {
  const found = tables.find((each) => each.dimension === dimension)?.rows.find((each) => each.id === id)
  return found && [found.courses, found.hours]
}

describe('which entries count', () => {
  const found = coverage(
    catalogue(
      entry('phone', { version: '1.9.0', ...hours(4) }),
      entry('phone', { version: '1.10.0', ...hours(6) }),
      entry('gone', { version: '1.0.0', ...hours(8) }),
      entry('gone', { version: '1.1.0', status: 'withdrawn', ...hours(8) }),
      entry('old', { status: 'superseded' }),
      entry('syllabus', { type: 'general-syllabus', ...hours(16) }),
      entry('none'),
    ),
  )

  test('of each course the newest version, where it is still offered', () => {
    expect(found.total).toEqual({ courses: 2, hours: 6 })
    expect(found.withoutHours).toBe(1)
  })

  test('what does not count is told', () => {
    expect(found.left).toEqual({ older: 2, withdrawn: 1, superseded: 1, syllabi: 1, elsewhere: 0 })
  })
})

describe('broader terms', () => {
  // Left-behind elders are older adults, rural residents and a vulnerable group at once.
  const found = coverage(
    catalogue(
      entry('a', { ...people('left-behind-elderly', 'retirees'), ...topics('nutrition'), ...hours(10) }),
      entry('b', { ...people('seniors'), ...topics('nutrition', 'health-wellness'), ...hours(5) }),
      entry('c', { ...people('rural-residents'), ...topics('mianyang:tea'), ...hours(2.5) }),
      entry('d', hours(0.1)),
    ),
  )

  test('count each course once', () => {
    expect(row(found, 'audience', 'left-behind-elderly')).toEqual([1, 10])
    expect(row(found, 'audience', 'seniors')).toEqual([2, 15])
    expect(row(found, 'audience', 'rural-residents')).toEqual([2, 12.5])
    expect(row(found, 'audience', 'vulnerable-groups')).toEqual([1, 10])
    expect(row(found, 'audience', 'all-residents')).toEqual([3, 17.5])
    expect(row(found, 'topic', 'health-wellness')).toEqual([2, 15])
  })

  test('what nobody said, and what is one’s own, has rows too', () => {
    expect(row(found, 'audience', 'unspecified')).toEqual([1, 0.1])
    expect(row(found, 'topic', 'mianyang:tea')).toEqual([1, 2.5])
    expect(row(found, 'topic', 'unspecified')).toEqual([1, 0.1])
  })

  test('pairs count each course once as well', () => {
    const pairs = found.pairs.find(({ dimensions }) => dimensions.join() === 'audience,topic')
    expect(pairs?.rows.find(({ ids }) => ids.join() === 'seniors,health-wellness')).toMatchObject({
      courses: 2,
      hours: 15,
    })
    expect(pairs?.rows.some(({ ids }) => ids.join() === 'rural-residents,mianyang:tea')).toBe(true)
  })

  test('rows stand in the order of the vocabulary, what nobody said last', () => {
    const ids = found.tables.find(({ dimension }) => dimension === 'audience')?.rows.map(({ id }) => id)
    expect(ids).toEqual([
      'all-residents',
      'seniors',
      'retirees',
      'left-behind-elderly',
      'rural-residents',
      'vulnerable-groups',
      'unspecified',
    ])
  })
})

describe('cells', () => {
  const entries = sampleEntries(400, 3)
  const found = coverage(catalogueOf(entries))

  test('with one audience and one topic fixed, all others add up', () => {
    const sum = (audience: string, topic: string): number =>
      found.cells
        .filter((cell) => cell.audience === audience && cell.topic === topic)
        .reduce((all, { courses }) => all + courses, 0)
    const holding = (audience: string, topic: string): number =>
      entries.filter((each) => {
        const facets = facetsOf(each)
        return (
          (audience === '*' || facets.audience?.includes(audience)) &&
          (topic === '*' || facets.topic?.includes(topic))
        )
      }).length
    expect(sum('*', '*')).toBe(400)
    for (const [audience, topic] of [
      ['seniors', '*'],
      ['*', 'humanities-arts'],
      ['rural-residents', 'vocational-skills'],
      ['vulnerable-groups', 'digital-literacy'],
    ] as const) {
      expect(holding(audience, topic)).toBeGreaterThan(0)
      expect(sum(audience, topic)).toBe(holding(audience, topic))
    }
  })

  test('are as the schema says, and the same in any order of entries', () => {
    expect(schema.safeParse(found).error).toBeUndefined()
    const other = coverage(catalogueOf(entries.toReversed()))
    expect(JSON.stringify(other)).toBe(JSON.stringify(found))
  })
})

describe('places', () => {
  const all = catalogue(
    entry('province', { region: '510000', ...hours(1) }),
    entry('mianyang', { region: '510700', ...hours(2) }),
    entry('santai', { region: '510722', ...hours(4), ...people('rural-residents') }),
    entry('town', { region: '510722102000', ...hours(8) }),
    entry('street', { region: '510703001001', ...hours(16) }),
    entry('chengdu', { region: '510104', ...hours(32) }),
    entry('park', { region: 'custom:science-city' }),
    entry('nowhere'),
  )

  test('add up from village to province', () => {
    expect(
      coverage(all).divisions.map(({ code, depth, courses, hours: sum, direct, urban, rural }) =>
        [code, depth, courses, sum, direct, urban, rural].join(' '),
      ),
    ).toEqual([
      '510000 0 6 63 1 1 2',
      '510100 1 1 32 0 0 0',
      '510104 2 1 32 1 0 0',
      '510700 1 4 30 1 1 2',
      '510703 2 1 16 0 1 0',
      '510703001000 3 1 16 0 1 0',
      '510703001001 4 1 16 1 1 0',
      '510722 2 2 12 1 0 2',
      '510722102000 3 1 8 1 0 1',
      'custom:science-city 0 1 0 1 0 0',
      'unspecified 0 1 0 1 0 0',
    ])
  })

  const parts = (found: Coverage): readonly string[] => [...new Set(found.cells.map(({ region }) => region))]

  test('cells tell the parts of the smallest place that holds all', () => {
    const found = coverage(all)
    expect(found.within).toBe('510000')
    expect(parts(found).toSorted()).toEqual([
      '510000',
      '510100',
      '510700',
      'custom:science-city',
      'unspecified',
    ])
  })

  test('one place is looked into, and the others are told as left out', () => {
    const found = coverage(all, { region: '510700' })
    expect(found.total).toEqual({ courses: 4, hours: 30 })
    expect(found.left.elsewhere).toBe(4)
    expect(parts(found).toSorted()).toEqual(['510700', '510703', '510722'])
    expect(found.divisions[0]?.code).toBe('510700')
  })

  test('provinces that share nothing are told apart', () => {
    const found = coverage(catalogue(entry('a', { region: '510722' }), entry('b', { region: '410711' })))
    expect(found.within).toBeUndefined()
    expect(parts(found).toSorted()).toEqual(['410000', '510000'])
  })
})
