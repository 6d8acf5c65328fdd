/** Years, dates and times of day. */
import type { Pattern } from './pattern.js'
import { readDigits, readInteger } from './read-integer.js'
import { DASH, readNumber } from './read-number.js'

const YEAR = String.raw`(?<!\d)([12]\d{3})`
const whole = (digits: string): string => readInteger(String(Number(digits)))

const date = (year: string, month: string, day: string): string =>
  `${readDigits(year)}年${whole(month)}月${whole(day)}日`

const TIME = String.raw`([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：]([0-5]\d))?`
const NOT_A_PART = String.raw`(?<![\d:：.])`
const NO_MORE = String.raw`(?![\d]|[:：]\d)`

/** 8:05 is 八点零五分, 14:00 is 十四点, 2:30 is 两点三十分. */
const time = (hour: string, minute: string, second: string): string => {
  const two = (digits: string): string => (digits.startsWith('0') ? `零${whole(digits)}` : whole(digits))
  const hours = `${readNumber(String(Number(hour)), '点钟')}点`
  if (second !== '') return `${hours}${two(minute)}分${two(second)}秒`
  return minute === '00' ? hours : `${hours}${two(minute)}分`
}

const pattern = (source: string, spoken: Pattern['spoken']): Pattern => ({
  written: new RegExp(source, 'gu'),
  spoken,
})

export const datesAndTimes: readonly Pattern[] = [
  // 2026-11-01, 2026/11/1, 2026.11.1
  pattern(
    String.raw`${YEAR}([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d|[-/.]\d)`,
    ([, year = '', , month = '', day = '']) => date(year, month, day),
  ),
  // 2024-2026年
  pattern(
    String.raw`${YEAR}(?:年?${DASH}|至|到)([12]\d{3})(?=\s?年)`,
    ([, from = '', to = '']) => `${readDigits(from)}到${readDigits(to)}`,
  ),
  // 2026年, but 1500年前 and 1000年的历史 are spans.
  pattern(String.raw`${YEAR}(?=\s?年(?!前|后|以|来|的历史|历史|间))`, ([, year = '']) => readDigits(year)),
  // 3-5月, 1-3日
  pattern(
    String.raw`(?<!\d)(\d{1,2})${DASH}(\d{1,2})(?=[月日号])`,
    ([, from = '', to = '']) => `${whole(from)}到${whole(to)}`,
  ),
  pattern(String.raw`(?<!\d)0(\d)(?=[月日号时点分])`, ([, digit = '']) => digit),
  pattern(
    `${NOT_A_PART}${TIME}${DASH}${TIME}${NO_MORE}`,
    ([, hour = '', minute = '', second = '', toHour = '', toMinute = '', toSecond = '']) =>
      `${time(hour, minute, second)}到${time(toHour, toMinute, toSecond)}`,
  ),
  pattern(`${NOT_A_PART}${TIME}${NO_MORE}`, ([, hour = '', minute = '', second = '']) =>
    time(hour, minute, second),
  ),
]
