/** Lengths of time as people write them: `16学时`, `90分钟`, `2小时`, `16课时（每课时45分钟）`. */
import { halfWidth, parseNumber } from './number.js'

export interface Quantity {
  readonly value: number
  /** A teaching hour has as many minutes as the course says; a clock hour has 60. */
  readonly unit: 'hour' | 'minute' | 'none'
  /** From a remark such as （每课时45分钟）. */
  readonly minutesPerHour?: number
}

const UNIT = /^(.{1,12}?)\s*(学时|课时|节课|节|hours?|h|分钟|分|minutes?|mins?|小时|个小时|clock hours?)?$/i
const REMARK = /^(.*?)\s*\(\s*(?:每|一)个?(?:学时|课时|节课|节)\s*(?:按|为|=|＝)?\s*(\S{1,6}?)\s*分钟?\s*\)$/

/** The quantity a text spells; undefined when it spells none. */
export const parseQuantity = (text: string): Quantity | undefined => {
  const plain = halfWidth(text).trim()
  if (plain.length > 60) return undefined
  const remark = REMARK.exec(plain)
  const minutesPerHour = remark?.[2] === undefined ? undefined : parseNumber(remark[2])
  if (remark && minutesPerHour === undefined) return undefined
  const match = UNIT.exec(remark?.[1] ?? plain)
  const value = match?.[1] === undefined ? undefined : parseNumber(match[1])
  if (value === undefined) return undefined
  const extra = minutesPerHour === undefined ? {} : { minutesPerHour }
  const unit = match?.[2]?.toLowerCase()
  if (unit === undefined) return { value, unit: 'none', ...extra }
  if (unit.includes('小时') || unit.startsWith('clock'))
    return { value: value * 60, unit: 'minute', ...extra }
  return { value, unit: /^(分|m)/.test(unit) ? 'minute' : 'hour', ...extra }
}
