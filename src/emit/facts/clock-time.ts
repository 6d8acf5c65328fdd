/** Lengths as time of the clock. */

/** Minutes of a number of teaching hours or of a length that was given in minutes; unknown where an hour's length is. */
export const minutesOf = (
  length: { readonly hours?: number | undefined; readonly minutes?: number | undefined },
  minutesPerHour: number | undefined,
): number | undefined => {
  if (length.minutes !== undefined) return length.minutes
  if (length.hours === undefined || minutesPerHour === undefined) return undefined
  return length.hours * minutesPerHour
}

/**
 * ISO 8601, in hours and minutes: days are no measure of learning.
 *
 * @example
 * isoDuration(90) // 'PT1H30M'
 */
export const isoDuration = (minutes: number): string => {
  const whole = Math.round(minutes)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  return `PT${hours === 0 ? '' : `${hours}H`}${rest === 0 && hours !== 0 ? '' : `${rest}M`}`
}
