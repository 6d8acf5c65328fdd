/** The age of learners in years, as LOM 5.7 and schema.org’s `typicalAgeRange` write it. */
import type { CourseMeta } from '../../model/course.js'

/**
 * `60-85`, `60-`, `0-6`; ages in months are widened to whole years.
 *
 * @example
 * ageYears({ min: 6, max: 36, unit: 'month' }) // '0-3'
 */
export const ageYears = ({ min, max, unit }: NonNullable<CourseMeta['ageRange']>): string | undefined => {
  if (min === undefined && max === undefined) return undefined
  const scale = unit === 'month' ? 12 : 1
  const from = Math.floor((min ?? 0) / scale)
  return `${from}-${max === undefined ? '' : Math.ceil(max / scale)}`
}
