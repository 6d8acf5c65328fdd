/** Counts months between days: no clock and no time zone are asked. */

const partsOf = (date: string): readonly number[] => date.split('-').map(Number)

/**
 * The whole months from one day to another, both `YYYY-MM-DD`; negative where the other is earlier.
 *
 * @example
 * monthsBetween('2026-01-31', '2026-11-22') // 9
 */
export const monthsBetween = (from: string, to: string): number => {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = partsOf(from)
  const [toYear = 0, toMonth = 0, toDay = 0] = partsOf(to)
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0)
}
