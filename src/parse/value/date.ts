/** Dates as people write them: `2026年3月1日`, `2026.3.1`, `2026/3/1`. */
import { halfWidth } from './number.js'

const FORM = /^(\d{4})\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})\s*日?$/

/** ISO 8601 `YYYY-MM-DD`; undefined for anything that is not one whole date. */
export const parseDate = (text: string): string | undefined => {
  const [, year, month, day] = FORM.exec(halfWidth(text).trim()) ?? []
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}
