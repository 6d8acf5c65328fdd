/** Reads a plan of coverage, in YAML or JSON. */
import type { Diagnostic, Result } from '../../base/diagnostic.js'
import { excerpt } from '../../base/excerpt.js'
import { nearest } from '../../base/nearest.js'
import { readChecked } from '../../lint/settings/read-checked.js'
import { type CoveragePlan, coverageCellKeys, coveragePlan } from '../../model/coverage-plan.js'
import type { Settings } from '../../parse/settings/read-settings.js'
import type { Indicator } from './indicator.js'
import { indicatorsOn } from './indicators.js'
import { planEmpty, targetMissing, targetTwice, unknownIndicator } from './plan-diagnostics.js'
import { anyProfileIndicators } from './profile-indicators.js'

const indicators: readonly Indicator[] = [...indicatorsOn('2000-01-01'), ...anyProfileIndicators]

const indicatorNames = indicators.flatMap(({ id, label }) =>
  [id, label['zh-CN'], label.en].map((name) => [name, name] as const),
)

/** An indicator by its id, or by its name in either language. */
const idOf = (written: string): string | undefined =>
  indicators.find(({ id, label }) => [id, label['zh-CN'], label.en].includes(written.trim()))?.id

const checkCells = ({ value: { cells = [], indicators: wanted = [] }, origins }: Settings<CoveragePlan>) => {
  const first = new Map<string, number>()
  if (cells.length === 0 && wanted.length === 0) return [planEmpty(origins.get('') ?? {}, {})]
  return cells.flatMap((cell, at): readonly Diagnostic[] => {
    const place = origins.get(`/cells/${at}`) ?? {}
    if (cell.courses === undefined && cell.hours === undefined) return [targetMissing(place, {})]
    const key = JSON.stringify(coverageCellKeys.map((name) => cell[name] ?? ''))
    const before = first.get(key)
    if (before !== undefined) {
      const line = origins.get(`/cells/${before}`)?.range?.start.line ?? 1
      return [targetTwice(place, { line })]
    }
    first.set(key, at)
    return []
  })
}

const checkIndicators = ({ value: { indicators: wanted = [] }, origins }: Settings<CoveragePlan>) =>
  wanted.flatMap(({ indicator }, at) =>
    idOf(indicator) === undefined
      ? [
          unknownIndicator(origins.get(`/indicators/${at}/indicator`) ?? {}, {
            written: excerpt(indicator),
            suggestions: nearest(indicator, indicatorNames, 2),
          }),
        ]
      : [],
  )

/** A target that was written and not understood is told already: that there is none, would be the same again. */
const isEcho = ({ code, range }: Diagnostic, all: readonly Diagnostic[]): boolean =>
  code === 'catalogue/target-missing' &&
  range !== undefined &&
  all.some((other) => {
    const at = other.range?.start.offset ?? -1
    return other.code !== code && at >= (range.start.offset ?? 0) && at <= (range.end.offset ?? 0)
  })

/** With indicators under their ids. */
const settled = (plan: CoveragePlan): CoveragePlan =>
  plan.indicators === undefined
    ? plan
    : {
        ...plan,
        indicators: plan.indicators.map(({ indicator, share }) => ({
          indicator: idOf(indicator) ?? indicator,
          share,
        })),
      }

/**
 * Reads how many courses and hours are wanted, for whom, of what and where. There is no value where anything in it is
 * wrong: a term that nobody knows is told with its place.
 *
 * @param file names the file in diagnostics
 * @param source the decoded text, YAML or JSON, with keys in either language
 * @example
 * const { value } = readCoveragePlan('plan.yaml', '目标:\n  - 受众: 老年人\n    主题: 数字素养\n    目标门数: 20\n')
 * if (value) coverage(catalogue, { plan: value.value })
 */
export const readCoveragePlan = (file: string, source: string): Result<Settings<CoveragePlan>> => {
  const { value, diagnostics } = readChecked(file, source, coveragePlan, (settings) => [
    ...checkCells(settings),
    ...checkIndicators(settings),
  ])
  return value === undefined
    ? { diagnostics: diagnostics.filter((found) => !isEcho(found, diagnostics)) }
    : { value: { value: settled(value.value), origins: value.origins }, diagnostics }
}
