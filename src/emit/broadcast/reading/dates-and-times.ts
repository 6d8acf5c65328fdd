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

/** Where 1:10 is not a time: what is mixed or drawn to a measure. */
const RATIO_BEFORE = /(?:比例|比率|配比|比分|兑水|稀释)[^，。；？！]{0,8}$/u
const RATIO_AFTER = /^\s?的?(?:比例|比率|配比|兑|稀释)/u

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
    String.raw`${YEAR}(?:年?${DASH}|至|到)([12]\d{3})(?=\s?(?:学年|年))`,
    ([, from = '', to = '']) => `${readDigits(from)}到${readDigits(to)}`,
  ),
  // 2026年, but 1500年前 and 1000年的历史 are spans.
  pattern(String.raw`${YEAR}(?=\s?年(?!前|后|以|来|的历史|历史|间))`, ([, year = '']) => readDigits(year)),
  // 人社部发〔2019〕85号
  pattern(String.raw`(?<=[〔［[(（])([12]\d{3})(?=[〕］\])）]\s?(?:第\s?)?\d+\s?号)`, ([, year = '']) =>
    readDigits(year),
  ),
  // Days that are called by their numbers: 3·15, 12·4, 三八.
  pattern(
    String.raw`(?<![\d.])(\d|1[0-2])[·・](\d{1,2})(?![\d.%])`,
    ([, month = '', day = '']) => whole(month) + readDigits(day),
  ),
  pattern(String.raw`(?<![\d.])3\.8(?=\s?(?:国际)?(?:劳动)?妇女|节)`, () => '三八'),
  // 3月1日—5日, 2026年3月—5月, 周一—周五: the numbers between are read later.
  pattern(
    String.raw`([年月日号]|[周期][一二三四五六日])${DASH}(?=\d{1,4}\s?[年月日号]|(?:周|星期)[一二三四五六日])`,
    ([, from = '']) => `${from}到`,
  ),
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
  pattern(
    `${NOT_A_PART}${TIME}${NO_MORE}`,
    ([all = '', hour = '', minute = '', second = ''], before, after) =>
      RATIO_BEFORE.test(before) || RATIO_AFTER.test(after) ? all : time(hour, minute, second),
  ),
]
