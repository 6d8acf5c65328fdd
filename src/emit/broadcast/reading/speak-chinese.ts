/** Chinese text as an announcer says it: no digit is left, and no sign that has no sound. */
import { addresses } from './addresses.js'
import { amounts } from './amounts.js'
import { datesAndTimes } from './dates-and-times.js'
import { type Pattern, replaceAll } from './pattern.js'
import { telephones } from './telephones.js'

const wide = /[０-９Ａ-Ｚａ-ｚ．]/gu
const circled = /[①-⑳]/gu

const plain: readonly Pattern[] = [
  { written: wide, spoken: ([char = '']) => char.normalize('NFKC') },
  { written: circled, spoken: ([char = '']) => `${char.normalize('NFKC')}，` },
]

/** What stands between words where people say something else, or nothing. */
const signs: readonly Pattern[] = [
  // 元/人, 次/分, 小时/天
  {
    written: /(?<=[元次克升里米吨斤分时个名字步遍天件])\/(?=[人次天日月年亩斤件户个课节时小分秒周班])/gu,
    spoken: () => '每',
  },
  { written: /\s*(?:→|⇒|➜|➡)\s*/gu, spoken: () => '，到' },
  { written: /&/gu, spoken: () => '和' },
  { written: /(?<=[\p{L}])\+(?=[\p{L}])/gu, spoken: () => '加' },
  {
    written: /(?<=[\p{Script=Han}])\/(?=[\p{Script=Han}])/gu,
    spoken: (_, __, after) => (after.startsWith('或') ? '、' : '或'),
  },
  // 1栋-2，B2-3
  { written: /(?<=[零一二三四五六七八九十])-(?=[零一二三四五六七八九])/gu, spoken: () => '杠' },
  // Pictures, bullets and marks of formatting have no sound.
  {
    written: /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|[●○■□◆◇▲△▼★☆•·*#`~^|\\_])+/gu,
    spoken: ([all = ''], before, after) =>
      all === '·' && /\p{L}$/u.test(before) && /^\p{L}/u.test(after) ? '·' : ' ',
  },
  {
    written: /(?<=[\p{Script=Han}，。、；：？！“”《》（）])\s+(?=[\p{Script=Han}，。、；：？！“”《》（）])/gu,
    spoken: () => '',
  },
  { written: /\s+/gu, spoken: () => ' ' },
]

const numbers = [...addresses, ...datesAndTimes, ...telephones, ...amounts]

/** What those begin with: most sentences have none of it, and are not searched fifty times. */
const NUMBERED = /[\d@]|www\.|https?:|[周期][一二三四五六日]\s?[-~–—－～]/u

/**
 * A text as it is said.
 *
 * @example
 * speakChinese('拨打12345，9:30开门，打9.5折') // '拨打幺二三四五，九点三十分开门，打九点五折'
 */
export const speakChinese = (text: string): string => {
  const made = plain.reduce(replaceAll, text)
  return signs.reduce(replaceAll, NUMBERED.test(made) ? numbers.reduce(replaceAll, made) : made).trim()
}
