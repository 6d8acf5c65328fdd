/** Counts by one dimension, by chosen pairs, and by all at once. */
import type { Coverage } from '../../model/coverage.js'
import { type Counting, type Dimension, dimensions, UNSPECIFIED } from './dimensions.js'
import { ALL, byValueOf } from './order.js'
import { partOf } from './places.js'
import { type Part, tally } from './tally.js'

const dimensionPart = (name: Dimension): Part => ({
  order: byValueOf(name),
  valuesOf: (course) => course.in[name],
})

/** Parts of the place that is looked into; a place has one of them. */
const regionPart = (within: string | undefined): Part => ({
  order: byValueOf('region'),
  valuesOf: ({ entry }) => [partOf(entry.region ?? UNSPECIFIED, within)],
})

/** All, beside each. */
const withAll = ({ order, valuesOf }: Part): Part => ({
  order,
  valuesOf: (course) => [ALL, ...valuesOf(course)],
})

export const tablesOf = (courses: readonly Counting[]): Coverage['tables'] =>
  dimensions.map((dimension) => ({
    dimension,
    rows: tally(courses, [dimensionPart(dimension)]).map(({ key: [id = ''], ...amount }) => ({
      id,
      ...amount,
    })),
  }))

/** What centres ask for in pairs: who gets what, where, in town and country. */
const pairs = [
  ['audience', 'topic'],
  ['audience', 'region'],
  ['topic', 'region'],
  ['audience', 'setting'],
  ['topic', 'setting'],
  ['topic', 'level'],
  ['region', 'setting'],
  ['region', 'publisherLevel'],
] as const

export const pairsOf = (courses: readonly Counting[], within: string | undefined): Coverage['pairs'] => {
  const partNamed = (name: Dimension | 'region') =>
    name === 'region' ? regionPart(within) : dimensionPart(name)
  return pairs.map(([a, b]) => ({
    dimensions: [a, b],
    rows: tally(courses, [partNamed(a), partNamed(b)]).map(({ key: [one = '', other = ''], ...amount }) => ({
      ids: [one, other],
      ...amount,
    })),
  }))
}

/** Audience and topic, of which a course may have several, also as a whole; of the others a course has one each. */
const cellParts = (within: string | undefined): readonly Part[] => [
  withAll(dimensionPart('audience')),
  withAll(dimensionPart('topic')),
  regionPart(within),
  dimensionPart('level'),
  dimensionPart('publisherLevel'),
  dimensionPart('setting'),
]

export const cellsOf = (courses: readonly Counting[], within: string | undefined): Coverage['cells'] =>
  tally(courses, cellParts(within)).map(({ key, courses: count, hours }) => {
    const [audience = '', topic = '', region = '', level = '', publisherLevel = '', setting = ''] = key
    return { audience, topic, region, level, publisherLevel, setting, courses: count, hours }
  })
