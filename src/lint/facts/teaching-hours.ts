/** Arithmetic of teaching hours as people do it: halves and thirds of an hour are rounded. */
import type { Hours } from '../../model/hours.js'
import type { Package } from '../../parse/package.js'
import type { LintProfile } from '../rule.js'

/** Equal to one decimal: two lessons of 40 minutes are 1.78 hours of 45, which a teacher writes as 1.8. */
export const sameHours = (a: number, b: number): boolean => Math.round(Math.abs(a - b) * 1000) <= 50

/** A number of hours as it is shown: two decimals at the most. */
export const roundHours = (value: number): number => Math.round(value * 100) / 100

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** `2 + 2 + 1`, cut short where there are many. */
export const showSum = (values: readonly number[], limit = 12): string =>
  values.length <= limit
    ? values.map(roundHours).join(' + ')
    : `${values.slice(0, limit).map(roundHours).join(' + ')} + …`

/** The minutes of one teaching hour: the course says it, else its province does. */
export const minutesPerHour = ({ course }: Package, profile: LintProfile): number | undefined =>
  course.hours?.minutesPerHour ?? profile.minutesPerHour

interface Parts {
  readonly online: number
  readonly offline: number
}

/** Both parts of the hours, where one at least is given: the other is the rest of the total. */
export const partsOf = ({ total, online, offline }: Hours): Parts | undefined =>
  online === undefined && offline === undefined
    ? undefined
    : { online: online ?? total - (offline ?? 0), offline: offline ?? total - (online ?? 0) }
