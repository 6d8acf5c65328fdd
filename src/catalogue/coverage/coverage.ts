/** Catalogue → coverage. */

import type { Coverage } from '../../model/coverage.js'
import type { CoveragePlan } from '../../model/coverage-plan.js'
import type { Profile } from '../../model/profile.js'
import type { Catalogue } from '../catalogue.js'
import { comparePlan } from './compare-plan.js'
import { countedOf } from './counted.js'
import { type Counting, countingOf } from './dimensions.js'
import { divisionsOf } from './divisions.js'
import { growthOf } from './growth.js'
import type { Indicator } from './indicator.js'
import { indicatorsOn } from './indicators.js'
import { commonPlace } from './places.js'
import { profileIndicators } from './profile-indicators.js'
import { type CoveragePair, reuseOf } from './reuse.js'
import { cellsOf, pairsOf, tablesOf } from './tables.js'
import { amountOf } from './tally.js'

export interface CoverageOptions {
  /** What is to be there, as `readCoveragePlan` reads it. */
  readonly plan?: CoveragePlan
  /** An earlier catalogue of the same courses, to tell what has come and gone. */
  readonly earlier?: Catalogue
  /** The rules of a province, for indicators of its own. */
  readonly profile?: Profile
  /** The code of a place: only what is in it is counted. */
  readonly region?: string
  /** The day on which validity is judged, `YYYY-MM-DD`; without it, validity is not. */
  readonly today?: string
  /** Courses that say much the same, as `similarPairs` finds them; without them duplicates are not counted. */
  readonly pairs?: readonly CoveragePair[]
}

const measured =
  (courses: readonly Counting[]) =>
  ({ of, ...indicator }: Indicator): Coverage['indicators'][number] => {
    let [numerator, denominator] = [0, 0]
    for (const course of courses) {
      const [above, below] = of(course)
      numerator += above
      denominator += below
    }
    return { ...indicator, numerator, denominator }
  }

/**
 * Counts what a catalogue offers: by audience, topic, place, level and setting, each course once under each heading and
 * under all broader ones; against a plan, against an earlier catalogue. docs/statistics.md defines every number, so
 * that SQL gives the same. The same entries give the same result in any order.
 *
 * @example
 * const { total, plan } = coverage(catalogue, { plan: value.value, region: '510700' })
 */
export const coverage = (catalogue: Catalogue, options: CoverageOptions = {}): Coverage => {
  const { plan, earlier, profile, region, today, pairs } = options
  const { courses: counted, left } = countedOf(catalogue, region)
  const courses = counted.map(countingOf)
  const within = region ?? commonPlace(counted.flatMap((entry) => entry.region ?? []))
  const indicators = [...indicatorsOn(today), ...profileIndicators(profile)].map(measured(courses))
  return {
    coverageVersion: 1,
    ...(region !== undefined && { region }),
    ...(within !== undefined && { within }),
    ...(today !== undefined && { today }),
    total: amountOf(courses),
    withoutHours: counted.filter(({ hours }) => hours === undefined).length,
    left,
    tables: tablesOf(courses),
    pairs: pairsOf(courses, within),
    cells: cellsOf(courses, within),
    divisions: divisionsOf(courses, region),
    indicators,
    reuse: reuseOf(catalogue, courses, pairs),
    ...(plan && { plan: comparePlan(plan, courses, indicators, region) }),
    ...(earlier && { growth: growthOf(earlier, catalogue, courses, region) }),
  }
}
