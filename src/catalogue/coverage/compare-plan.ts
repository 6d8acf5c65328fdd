/** What is there against what was planned (N三(一), R133). */

import { groupByEach } from '../../base/group-by.js'
import type { Coverage, CoverageAgainst, PlannedSum } from '../../model/coverage.js'
import type { CoveragePlan, CoverageTarget } from '../../model/coverage-plan.js'
import { regionParents } from '../facets.js'
import { type Counting, UNSPECIFIED } from './dimensions.js'
import { byValueOf } from './order.js'
import { depthOf } from './places.js'
import { amountOf } from './tally.js'

type Planned = NonNullable<Coverage['plan']>
type Cell = Planned['cells'][number]

/** The courses under each heading, by their number in the list. */
type Index = ReadonlyMap<string, ReadonlySet<number>>

const none: ReadonlySet<number> = new Set()

const keyOf = (name: string, value: string): string => `${name} ${value}`

const indexOf = (courses: readonly Counting[]): Index => {
  const index = new Map<string, Set<number>>()
  const put = (key: string, at: number): void => {
    const known = index.get(key)
    if (known === undefined) index.set(key, new Set([at]))
    else known.add(at)
  }
  for (const [at, { in: under, places }] of courses.entries()) {
    for (const name of ['audience', 'topic', 'level', 'publisherLevel', 'setting'] as const)
      for (const value of under[name]) put(keyOf(name, value), at)
    for (const place of places) put(keyOf('region', place), at)
  }
  return index
}

/** Two decimals, as hours have. */
const rounded = (value: number): number => Math.round(value * 100) / 100

const against = (target: number, actual: number): CoverageAgainst => ({
  target,
  actual,
  gap: rounded(Math.max(0, target - actual)),
  over: rounded(Math.max(0, actual - target)),
})

const headings = ({ courses: _courses, hours: _hours, ...cell }: CoverageTarget): Cell['cell'] => cell

/** Courses that have all headings of a cell, in the order of the list. */
const inCell = (cell: Cell['cell'], index: Index, count: number): readonly number[] => {
  const sets = Object.entries(cell).flatMap(([name, value]) =>
    value === undefined ? [] : [index.get(keyOf(name, value)) ?? none],
  )
  const [first, ...others] = sets.toSorted((a, b) => a.size - b.size)
  if (first === undefined) return Array.from({ length: count }, (_, at) => at)
  return [...first].filter((at) => others.every((set) => set.has(at)))
}

const isReached = ({ courses, hours }: Cell): boolean => (courses?.gap ?? 0) === 0 && (hours?.gap ?? 0) === 0

const summed = (cells: readonly Cell[], name: 'courses' | 'hours') => ({
  target: rounded(cells.reduce((sum, cell) => sum + (cell[name]?.target ?? 0), 0)),
  met: rounded(
    cells.reduce((sum, cell) => sum + Math.min(cell[name]?.target ?? 0, cell[name]?.actual ?? 0), 0),
  ),
})

const sumOf = (cells: readonly Cell[]): PlannedSum => ({
  cells: cells.length,
  reached: cells.filter(isReached).length,
  courses: summed(cells, 'courses'),
  hours: summed(cells, 'hours'),
})

const byDivision = (cells: readonly Cell[], place: string | undefined): Planned['divisions'] => {
  const held = groupByEach(cells, ({ cell }) =>
    cell.region === undefined ? [UNSPECIFIED] : regionParents(cell.region),
  )
  const order = byValueOf('region')
  return [...held]
    .filter(([code]) => place === undefined || regionParents(code).includes(place))
    .sort(([a], [b]) => order(a, b))
    .map(([code, within]) => ({ code, depth: depthOf(code), ...sumOf(within) }))
}

const indicatorsOf = (
  { indicators = [] }: CoveragePlan,
  counted: Coverage['indicators'],
): Planned['indicators'] =>
  indicators.flatMap(({ indicator, share: target }) => {
    const found = counted.find(({ id }) => id === indicator)
    if (found === undefined) return []
    const { id, numerator, denominator } = found
    return [
      { id, target, numerator, denominator, reached: denominator > 0 && numerator >= target * denominator },
    ]
  })

/** @param place the only place that is counted: what is planned for others is not compared */
export const comparePlan = (
  plan: CoveragePlan,
  courses: readonly Counting[],
  indicators: Coverage['indicators'],
  place: string | undefined,
): Planned => {
  const index = indexOf(courses)
  const covered = new Set<number>()
  const targets = (plan.cells ?? []).map((cell) =>
    cell.region === undefined && plan.region !== undefined ? { ...cell, region: plan.region } : cell,
  )
  const here = targets.filter(
    ({ region }) => place === undefined || region === undefined || regionParents(region).includes(place),
  )
  const cells = here.map((target): Cell => {
    const cell = headings(target)
    const found = inCell(cell, index, courses.length)
    for (const at of found) covered.add(at)
    const actual = amountOf(found.flatMap((at) => courses[at] ?? []))
    return {
      cell,
      ...(target.courses !== undefined && { courses: against(target.courses, actual.courses) }),
      ...(target.hours !== undefined && { hours: against(target.hours, actual.hours) }),
    }
  })
  return {
    ...(plan.title !== undefined && { title: plan.title }),
    cells,
    elsewhere: targets.length - here.length,
    total: sumOf(cells),
    divisions: byDivision(cells, place),
    unplanned: amountOf(courses.filter((_, at) => !covered.has(at))),
    indicators: indicatorsOf(plan, indicators),
  }
}
