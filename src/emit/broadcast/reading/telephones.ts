/** Telephones, read digit by digit. */
import { closedHotlines, hotlines } from '../../../model/hotlines.js'
import type { Pattern } from './pattern.js'
import { readDigits } from './read-integer.js'

const phone = (digits: string): string => readDigits(digits.replace(/\D/g, ''), '幺')

/** Groups as people say them, with a short halt between. */
const inGroups = (groups: readonly string[]): string =>
  groups
    .filter((group) => group !== '')
    .map(phone)
    .join('，')

/** What is counted after a number that only looks like a hotline: `120分钟`, `110米`. */
const COUNTED =
  /^\s?(?:[.,]\d|[%％‰℃°/×]|[个名位人元块角分秒天年月日号岁条张件把本台部辆间家户亩斤米克升吨里度页字层步次遍回倍种样项课节万亿千百余多]|小时|公|千|毫|厘|平方|立方|[a-zA-Z])/

/** Where people are told to call. */
const CALLING = /拨|电话|热线|报警|急救|火警|火灾|消防|求助|求救|查号|呼叫|咨询|投诉|举报|客服|专线|打|找|问/

/** Numbers of banks, carriers and local services, known by their first digits. */
const SERVICE = /^(?:95\d{3}|96\d{3}|100\d\d|1258\d|118\d\d)$/

const isHotline = (digits: string): boolean => hotlines.has(digits) || closedHotlines.has(digits)

/** The sentence so far and a little of what follows: who is told to call is told there. */
const isCalled = (before: string, after: string): boolean =>
  CALLING.test(before.slice(-24)) || CALLING.test(after)

/** 110、119、120 stand in a row: one tells what the next one is. */
const followsPhone = (before: string): boolean =>
  /[幺零一二三四五六七八九]{3}[、，,和或及与/\s]+$/.test(before)

/** 110或120 alone: the next one tells what this one is. */
const precedesPhone = (after: string): boolean => {
  const [next = '', number = ''] = /^[、，,和或及与/\s]+(\d{3}(?:\d{2})?)(?![\d.:])/.exec(after) ?? []
  return isHotline(number) && !COUNTED.test(after.slice(next.length))
}

export const telephones: readonly Pattern[] = [
  {
    // A mobile, with the code of the country.
    written: /(?<![\d.])(\+?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)/gu,
    spoken: ([, , ...groups]) => inGroups(groups),
  },
  {
    // A line in a house, with the code of the town; an extension follows.
    written: /(?<![\d.])[(（]?(0\d{2,3})[)）]?[- ]?(\d{3,4})(\d{4})(?:(?:转|-)(\d{1,5}))?(?!\d)/gu,
    spoken: ([, town = '', first = '', second = '', extension = '']) =>
      inGroups([town, first + second]) + (extension === '' ? '' : `，转${phone(extension)}`),
  },
  {
    written: /(?<![\d.])([48]00)[- ]?(\d{3})[- ]?(\d{4})(?!\d)|(?<![\d.])([48]00)-(\d{4})-(\d{3})(?!\d)/gu,
    spoken: ([, ...groups]) => inGroups(groups),
  },
  {
    written: /(?<![\d.:,-])\d{3}(?:\d{2})?(?![\d.:]\d|\d)/gu,
    spoken: ([digits = ''], before, after) => {
      if (COUNTED.test(after)) return digits
      const isKnown = isHotline(digits)
      // Three digits may be a count; five that are on the list are not.
      if (isKnown && digits.length === 5) return phone(digits)
      const isMeant = isCalled(before, after) || (isKnown && (followsPhone(before) || precedesPhone(after)))
      return isMeant && (isKnown || SERVICE.test(digits)) ? phone(digits) : digits
    },
  },
]
