/** The day on which packages are checked: the core has no clock, so the command line says what day it is. */
import { words } from '../../index.js'
import type { Option } from '../options.js'
import { notADate } from '../usage-error.js'

export const todayOption = {
  type: 'text',
  value: 'DATE',
  summary: words(
    '当作这一天来检查有效期，如 2027-03-01；不写就是今天',
    'Check what is out of date as on this day, such as 2027-03-01; today by default',
  ),
} as const satisfies Option

const two = (value: number): string => String(value).padStart(2, '0')

/** The calendar of the person at the machine. */
const onTheWall = (): string => {
  const date = new Date()
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** `SOURCE_DATE_EPOCH` is counted in UTC (https://reproducible-builds.org). */
const now = (): string => {
  const epoch = process.env.SOURCE_DATE_EPOCH ?? ''
  if (/^[0-9]{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
  return onTheWall()
}

/** True for a day of the calendar: 31 June is read as 1 July, and so differs from itself. */
const isDay = (text: string): boolean => {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** What was asked for with `--today`, or another option that takes a day, or the day it is. */
export const todayOf = (written: string | undefined, option = '--today'): string => {
  if (written === undefined) return now()
  if (!isDay(written)) throw notADate(option, written)
  return written
}

/** The day on which keys must be valid: builds set `SOURCE_DATE_EPOCH` for other ends, and an old one wakes dead keys. */
export const judgingDay = (written: string | undefined): string =>
  written === undefined ? onTheWall() : todayOf(written)
