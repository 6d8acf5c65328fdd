/** Finds numbers that belong to a person: citizen ids, mobile phones, bank cards. Pure functions over text. */
import { lazy } from '../../base/lazy.js'
import { halfWidth } from '../../parse/value/number.js'
import { addressesIn } from './addresses.js'
import { isBankCard } from './bank-card.js'
import { isCitizenId } from './citizen-id.js'
import { insideOf } from './inside-of.js'

export interface PersonalNumber {
  readonly start: number
  readonly end: number
  /** Its first and last digits: a report must not repeat the number. */
  readonly shown: string
  /** The number with its middle starred out, to take its place. */
  readonly starred: string
}

/** Neither a letter nor a digit stands beside the number, nor a sign that joins it to more of them. */
const BEFORE = '(?:(?<![0-9A-Za-z_#%$¥￥]|[0-9][-.])|(?<=\\b(?:id|tel|phone|mobile|wx|vx|qq)))'
const AFTER = '(?![0-9A-Za-z_%]|[-.][0-9A-Za-z])'
const GAP = '[ \\u00a0-]'

const ID = new RegExp(`${BEFORE}\\d{6}(${GAP}?)\\d{8}\\1\\d{3}[0-9X]${AFTER}`, 'gi')
/** Behind the digits stands no unit: `13800000000元` is a sum. */
const MOBILE = new RegExp(
  `${BEFORE}(?:(?:\\+|00)?86${GAP}?)?(1[3-9]\\d(?:\\d{8}|(${GAP})\\d{4}\\2\\d{4}))${AFTER}(?! ?(?:元|万|亿|吨|米|公里|字节|人次|人口))`,
  'gi',
)
const CARD = new RegExp(
  `${BEFORE}(?:\\d{16,19}|\\d{4}(${GAP})\\d{4}\\1\\d{4}\\1\\d{4}(?:\\1\\d{1,3})?|\\d{6}${GAP}\\d{10,13})${AFTER}`,
  'gi',
)

/** Labels of numbers that are meant to be public. */
const PUBLIC_LABEL =
  /(?:订单|(?:订单|运单|快递|流水|单|书|货|批|序列|条|条形|案|文|证书|合同|项目)编?[号码]|ISBN|ISSN|DOI|NO\.?|№)[\s:：是为(（-]{0,3}$/i

const hasPublicLabel = (source: string, start: number): boolean =>
  PUBLIC_LABEL.test(source.slice(Math.max(0, start - 16), start))

/** Words that stand by a card number: on its line, or at the head of its paragraph or table. */
const CARD_WORDS = /银行|卡|[账帐][号户]|开户|收款|汇款|转账|\bcard\b|\baccount\b/i
const FAR = 4000

const isBesideCardWords = (source: string, start: number, end: number): boolean => {
  const before = source.slice(Math.max(0, start - FAR), start)
  const block = before
    .slice(Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'), 0))
    .trimStart()
  const head = block.slice(0, 300).split(/[\r\n]/, 1)
  const line = block
    .slice(-60)
    .split(/[\r\n]/)
    .slice(-1)
  const after = source.slice(end, end + 40).split(/[\r\n]/, 1)
  return CARD_WORDS.test([...head, ...line, ...after].join('\n'))
}

const digitsOf = (text: string): string => text.toUpperCase().replace(/[^0-9X]/g, '')

const numberAt = (start: number, text: string, digits: string, head: number): PersonalNumber => {
  const [first, last] = [digits.slice(0, head), digits.slice(-4)]
  const stars = '*'.repeat(digits.length - head - 4)
  return { start, end: start + text.length, shown: `${first}…${last}`, starred: first + stars + last }
}

/** Every personal number has such a run; most texts have none, and are not looked at any further. */
const HAS_DIGITS = /[0-9０-９]{3}[ \u00a0\u3000－-]?[0-9０-９]{4}/

/** Full-width digits are digits too; each is one unit, so that offsets stay as they are. */
const matchesOf = (source: string, pattern: RegExp) =>
  HAS_DIGITS.test(source) ? [...halfWidth(source).matchAll(pattern)] : []

/** The citizen ids in a text. A unified social credit code is none, though it may look like one. */
export const findCitizenIds = (source: string): readonly PersonalNumber[] =>
  matchesOf(source, ID).flatMap(({ index, 0: text }) => {
    const digits = digitsOf(text)
    return isCitizenId(digits) ? [numberAt(index, text, digits, 4)] : []
  })

/**
 * The mobile phones in a text, but for those in web addresses.
 *
 * @param hotlines numbers that are public
 */
export const findMobiles = (source: string, hotlines: readonly string[] = []): readonly PersonalNumber[] => {
  const isInAddress = lazy(() => insideOf(addressesIn(source)))
  return matchesOf(source, MOBILE).flatMap(({ index, 0: all, 1: text = '' }) => {
    const start = index + all.length - text.length
    const digits = digitsOf(text)
    const isPublic = isInAddress()(start) || hotlines.includes(digits) || hasPublicLabel(source, index)
    return isPublic ? [] : [numberAt(start, text, digits, 3)]
  })
}

/** The numbers of bank cards in a text, where a word near them says that they are. */
export const findBankCards = (source: string): readonly PersonalNumber[] =>
  matchesOf(source, CARD).flatMap(({ index, 0: text }) => {
    const digits = digitsOf(text)
    const isCard =
      isBankCard(digits) &&
      !isCitizenId(digits) &&
      !hasPublicLabel(source, index) &&
      isBesideCardWords(source, index, index + text.length)
    return isCard ? [numberAt(index, text, digits, 4)] : []
  })
