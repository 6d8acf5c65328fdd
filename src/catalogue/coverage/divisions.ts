/** From village to province: what each place has, all that is in it included (R127). */
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
  const found = new Map<string, Counting[]>()
  for (const course of courses) {
    const places = course.places.length === 0 ? [UNSPECIFIED] : course.places
    for (const code of places) {
      const known = found.get(code)
      if (known === undefined) found.set(code, [course])
      else known.push(course)
    }
  }
  // Codes sort so that a place stands behind what holds it.
  const order = byValueOf('region')
  return [...found]
    .filter(([code]) => place === undefined || regionParents(code).includes(place))
    .sort(([a], [b]) => order(a, b))
    .map(([code, held]) => rowOf(code, held))
}
