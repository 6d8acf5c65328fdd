/** English text as it is said: announcers read numbers, but not addresses, and hotlines only digit by digit. */
import { closedHotlines, hotlines } from '../../../model/hotlines.js'
import { type Pattern, replaceAll } from './pattern.js'

const apart = (digits: string): string => [...digits.replace(/\D/g, '')].join(' ')

const spelt = (address: string): string =>
  address
    .replace(/^[a-z]+:(?:\/\/)?/i, '')
    .replace(/\/$/, '')
    .replaceAll('@', ' at ')
    .replaceAll('.', ' dot ')
    .replaceAll('/', ' slash ')
    .replaceAll('-', ' dash ')

// biome-ignore format: a table is read by its rows
const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const

const CALLING =
  /\b(?:call(?:s|ed|ing)?|dial(?:s|led|ling)?|ring|rang|phone|telephone|hotline|police|ambulance|fire)\b/i

const patterns: readonly Pattern[] = [
  { written: /(?:https?:\/\/|www\.)[\w./?=&%#~+:@-]*[\w/]/gu, spoken: ([url = '']) => spelt(url) },
  { written: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, spoken: ([mail = '']) => spelt(mail) },
  {
    written:
      /(?<![\d.,])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)|(?<![\d.,])0\d{2,3}-\d{7,8}(?!\d)/gu,
    spoken: ([digits = '']) => apart(digits),
  },
  {
    written: /(?<![\d.,:-])\d{3}(?:\d{2})?(?![\d%]|[.,:-]\d)/gu,
    spoken: ([digits = ''], before, after) =>
      (hotlines.has(digits) || closedHotlines.has(digits)) &&
      (CALLING.test(before.slice(-40)) || CALLING.test(after) || /\d \d[, and or]+$/.test(before))
        ? apart(digits)
        : digits,
  },
  {
    // ISO 8601, which nobody says.
    written: /(?<![\d-])([12]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])/gu,
    spoken: ([, year = '', month = '', day = '']) => `${months[Number(month) - 1]} ${Number(day)}, ${year}`,
  },
  {
    written: /(?<![\d.,])[48]00[- ]\d{3,4}[- ]\d{3,4}(?!\d)/gu,
    spoken: ([digits = '']) => apart(digits),
  },
  {
    // 3-5, 10:30–11:45, 5%-10%
    written: /(?<![\w.:-])(\d[\d.,:]*\s?%?)[-–—~](?=\d[\d.,:]*(?![\d-]))/gu,
    spoken: ([, from = '']) => `${from} to `,
  },
  { written: /[¥￥]\s?(\d[\d,]*(?:\.\d+)?)/gu, spoken: ([, sum = '']) => `${sum} yuan` },
  { written: /(?<=^|[\s(])[-−](?=\d)/gu, spoken: () => 'minus ' },
  { written: /(?<=\d)\s?×\s?(?=\d)/gu, spoken: () => ' times ' },
  { written: /(\d)\s?%/gu, spoken: ([, digit = '']) => `${digit} percent` },
  { written: /(\d)\s?(?:℃|°C)/gu, spoken: ([, digit = '']) => `${digit} degrees Celsius` },
  { written: /(\d)\s?°/gu, spoken: ([, digit = '']) => `${digit} degrees` },
  { written: /\s*(?:→|⇒)\s*/gu, spoken: () => ' to ' },
  { written: /&/gu, spoken: () => ' and ' },
  {
    written: /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|[●○■□•*`~^|\\_])+/gu,
    spoken: () => ' ',
  },
  { written: /\s+/gu, spoken: () => ' ' },
]

/** @example speakEnglish('Call 12345.') // 'Call 1 2 3 4 5.' */
export const speakEnglish = (text: string): string => patterns.reduce(replaceAll, text).trim()
