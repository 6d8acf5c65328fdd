/** Percentages, money, measures, fractions and plain numbers. */
import type { Pattern } from './pattern.js'
import { readDigits, readInteger } from './read-integer.js'
import { DASH, NUMBER, readNumber } from './read-number.js'
import { unitSigns, units } from './units.js'

const pattern = (source: string, spoken: Pattern['spoken']): Pattern => ({
  written: new RegExp(source, 'gu'),
  spoken,
})

/** Not a part of a longer number, of a word, or of a number with more points. */
const ALONE = String.raw`(?<![\d.A-Za-z])`
const N = `(${NUMBER})`
const SIGN = '([-−－]?)'

const escaped = unitSigns.map((sign) => sign.replaceAll('/', String.raw`\/`)).join('|')
const moneys: Readonly<Record<string, string>> = {
  '¥': '元',
  '￥': '元',
  $: '美元',
  '€': '欧元',
  '£': '英镑',
}
const shares: Readonly<Record<string, string>> = { '%': '百', '％': '百', '‰': '千' }

const share = (sign: string, number: string, minus = ''): string =>
  `${minus === '' ? '' : '负'}${shares[sign]}分之${readNumber(number)}`

/** A range of temperatures, or one. */
const degrees = (minus: string, number: string): string => (minus === '' ? '' : '零下') + readNumber(number)

const operators: Readonly<Record<string, string>> = {
  '+': '加',
  '＋': '加',
  '×': '乘',
  '*': '乘',
  '÷': '除以',
  '=': '等于',
  '＝': '等于',
  '<': '小于',
  '>': '大于',
  '≥': '大于等于',
  '≤': '小于等于',
  '≈': '约等于',
  '±': '正负',
}

export const amounts: readonly Pattern[] = [
  // 血压120/80: people say the one 比 the other.
  pattern(String.raw`(?<=血压[^，。；\d]{0,6}\d{2,3})\/(?=\d{2,3}(?![\d/.]))`, () => '比'),
  // 10%-20%, 10-20%
  pattern(
    `${ALONE}${N}\\s?[%％]?${DASH}${N}\\s?([%％‰])`,
    ([, from = '', to = '', sign = '']) => `${share(sign, from)}到${share(sign, to)}`,
  ),
  pattern(`${ALONE}${SIGN}${N}\\s?([%％‰])`, ([, minus = '', number = '', sign = '']) =>
    share(sign, number, minus),
  ),
  pattern(`([¥￥$€£])\\s?${N}(万|亿)?元?`, ([, sign = '', number = '', myriad = '']) => {
    const name = moneys[sign] ?? ''
    return readNumber(number, myriad || name) + myriad + name
  }),
  pattern(
    `${ALONE}${SIGN}${N}(?:\\s?(?:℃|°C))?${DASH}${SIGN}${N}\\s?(?:℃|°C|摄氏度)`,
    ([, minus = '', from = '', toMinus = '', to = '']) =>
      `${degrees(minus, from)}${minus === '' ? '' : '摄氏度'}到${degrees(toMinus, to)}摄氏度`,
  ),
  pattern(
    `${ALONE}${SIGN}${N}\\s?(?:℃|°C|摄氏度)`,
    ([, minus = '', number = '']) => `${degrees(minus, number)}摄氏度`,
  ),
  pattern(
    `${ALONE}${N}${DASH}${N}\\s?(${escaped})(?![A-Za-z\\d])`,
    ([, from = '', to = '', sign = '']) =>
      `${readNumber(from)}到${readNumber(to, units.get(sign))}${units.get(sign)}`,
  ),
  pattern(
    `${ALONE}${N}\\s?(${escaped})(?![A-Za-z\\d])`,
    ([, number = '', sign = '']) => readNumber(number, units.get(sign)) + units.get(sign),
  ),
  // 1.0.0
  pattern(String.raw`${ALONE}\d+(?:\.\d+){2,}`, ([version = '']) =>
    version.split('.').map(readInteger).join('点'),
  ),
  // 编号 410711, 验证码：1234
  pattern(
    String.raw`(编号|代码|号码|邮编|验证码|密码|口令|学号|工号|房号|账号|卡号|尾号|QQ群?|QQ号|群号|微信号|车牌号?)([:：是为 ]{0,3})(\d+)(?![.\d])`,
    ([, name = '', between = '', code = '']) => name + between + readDigits(code),
  ),
  // 1/2, but a date or a page of pages is not a fraction.
  pattern(String.raw`${ALONE}([1-9]\d?)\/([1-9]\d{0,2})(?![\d/.])`, ([all = '', part = '', base = '']) =>
    Number(part) < Number(base) ? `${readInteger(base)}分之${readInteger(part)}` : all,
  ),
  // 3:1, 10:5:1
  pattern(String.raw`${ALONE}\d+(?:[:：]\d+)+(?![\d:：.])`, ([ratio = '']) =>
    ratio.split(/[:：]/).map(readInteger).join('比'),
  ),
  // 图2-1, 表1-3: numbers of a chapter and in it
  pattern(
    String.raw`(?<=[图表]\s?)(\d{1,2})-(\d{1,2})(?![\d-])`,
    ([, chapter = '', number = '']) => `${readInteger(chapter)}杠${readInteger(number)}`,
  ),
  // 45°角
  pattern(`${ALONE}${N}\\s?°(?![A-Za-z])`, ([, number = '']) => `${readNumber(number)}度`),
  pattern(
    `${ALONE}${N}${DASH}${N}(?![\\d]|[-]\\d)`,
    ([, from = '', to = ''], before, after) =>
      `${readNumber(from)}到${readNumber(to, before.endsWith('第') ? '' : after)}`,
  ),
  // Between numbers, the hyphen that is left is a minus.
  pattern(String.raw`(?<=\d\s?)([+＋×*÷=＝<>≥≤≈±])(?=\s?[-\d])`, ([, sign = '']) => operators[sign] ?? sign),
  pattern(String.raw`([<>≥≤≈±])(?=\s?\d)`, ([, sign = '']) => operators[sign] ?? sign),
  // 10cm×15cm, of which the units are read already
  pattern(
    String.raw`(?<=\p{Script=Han}\s?)[×*](?=\s?\d|\s?[零一二三四五六七八九十百千万两点]+\p{Script=Han})`,
    () => '乘',
  ),
  // Windows 10, iOS 17: a count, unlike B12
  pattern(String.raw`(?<=[A-Za-z]{2} )([1-9]\d?)(?![.\d])`, ([, digits = '']) => readInteger(digits)),
  // A4, 5G, B2
  pattern(String.raw`(?<=[A-Za-z][- ]?)(\d+)(?![.\d])`, ([, digits = '']) => readDigits(digits)),
  pattern(`(?<=^|[^\\d\\w)）.\\u4e00-\\u9fff])[-−－]${N}`, ([, number = '']) => `负${readNumber(number)}`),
  pattern(N, ([, number = ''], before, after) =>
    readNumber(number, /[第初周点]\s?$|星期$|礼拜$/u.test(before) ? '' : after),
  ),
]
