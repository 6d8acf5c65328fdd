/** From village to province: what each place has, all that is in it included (R127). */
import { groupByEach } from '../../base/group-by.js'
import type { Coverage } from '../../model/coverage.js'
import { regionParents } from '../facets.js'
import { type Counting, UNSPECIFIED } from './dimensions.js'
import { byValueOf } from './order.js'
import { depthOf } from './places.js'
import { amountOf } from './tally.js'

type Row = Coverage['divisions'][number]

const inSetting = (courses: readonly Counting[], setting: string): number =>
  courses.filter(({ in: under }) => under.setting.includes(setting)).length

const rowOf = (code: string, courses: readonly Counting[]): Row => ({
  code,
  depth: depthOf(code),
  ...amountOf(courses),
  direct: courses.filter(({ entry }) => (entry.region ?? UNSPECIFIED) === code).length,
  urban: inSetting(courses, 'urban'),
  rural: inSetting(courses, 'rural'),
})

/** @param place leaves out what is not in it */
export const divisionsOf = (
  courses: readonly Counting[],
  place: string | undefined,
): Coverage['divisions'] => {
  const found = groupByEach(courses, ({ places }) => (places.length === 0 ? [UNSPECIFIED] : places))
  // Codes sort so that a place stands behind what holds it.
  const order = byValueOf('region')
  return [...found]
    .filter(([code]) => place === undefined || regionParents(code).includes(place))
    .sort(([a], [b]) => order(a, b))
    .map(([code, held]) => rowOf(code, held))
}
