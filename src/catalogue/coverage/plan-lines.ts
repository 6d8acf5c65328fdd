/** The words of a plan's cells, for reports. */
import type { Language } from '../../base/words.js'
import { words } from '../../base/words.js'
import type { Coverage, CoverageAgainst } from '../../model/coverage.js'
import { coverageCellKeys } from '../../model/coverage-plan.js'
import { labelOf } from './label.js'
import { rate } from './rate.js'

type Cell = NonNullable<Coverage['plan']>['cells'][number]

/** One target of one cell. */
export interface PlanLine extends CoverageAgainst {
  /** The headings of the cell: 「老年人 · 数字素养 · 四川省」. */
  readonly name: string
  readonly kind: 'courses' | 'hours'
  /** What it is counted in, for a reader. */
  readonly unit: string
  /** What is there of the target, in per cent. */
  readonly rate: number | undefined
}

export const cellName = (cell: Cell['cell'], language: Language): string => {
  const parts = coverageCellKeys.flatMap((key) => {
    const value = cell[key]
    return value === undefined ? [] : [labelOf(key, value)[language]]
  })
  return parts.length === 0 ? words('全部课程', 'All courses')[language] : parts.join(' · ')
}

const units = { courses: words('门', 'courses'), hours: words('学时', 'hours') }

/** In the order of the plan. */
export const planLines = ({ plan }: Coverage, language: Language): readonly PlanLine[] =>
  (plan?.cells ?? []).flatMap(({ cell, ...kinds }) =>
    (['courses', 'hours'] as const).flatMap((kind) => {
      const found = kinds[kind]
      if (found === undefined) return []
      const reached = rate(found.actual, found.target)
      return [{ ...found, name: cellName(cell, language), kind, unit: units[kind][language], rate: reached }]
    }),
  )

/** What is missing most comes first: by the share that is missing, then by how much it is. */
export const widestGaps = (lines: readonly PlanLine[]): readonly PlanLine[] =>
  lines.filter(({ gap }) => gap > 0).toSorted((a, b) => b.gap / b.target - a.gap / a.target || b.gap - a.gap)
