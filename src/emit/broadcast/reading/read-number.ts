/** Numbers with a point or a sign, and the two words that Chinese has for two. */
import { readDigits, readInteger } from './read-integer.js'

/** A number as pages write it, for use in other patterns: `1,200.5`. */
export const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`

/** A span: `3-5`, `3~5`, `3—5`. */
export const DASH = String.raw`\s?(?:[-~–—－～]|——)\s?`

/** What is counted: before these words 2 is 两. Of months, days, storeys and grades it is 二. */
const COUNTED =
  /^\s?(?:[万亿千]|个|位|名|人|条|张|件|把|本|台|部|辆|间|家|口|头|匹|棵|株|朵|片|块|根|支|枝|双|对|套|组|份|次|遍|回|趟|顿|场|种|样|类|项|款|段|篇|页|行|天|年(?!级)|小时|分钟|秒|周|元|分(?!之|米|贝|克|升)|角|斤|公|千|克|米|厘|毫|平方|立方|升|亩|吨|课时|学时|节|步|点(?!\d)|刻|倍|半|岁|户|村|省|市|县|句|字|笔|门|题|碗|杯|瓶|勺|袋|包|箱|盒|粒|滴|针|圈|道|则|首|幅|封|座|栋|幢|万)/

/**
 * A number without a sign.
 *
 * @param number as `NUMBER` matches it
 * @param after the text that follows, which tells 两 from 二
 */
export const readNumber = (number: string, after = ''): string => {
  const [whole = '', fraction] = number.replaceAll(',', '').split('.')
  if (fraction !== undefined) return `${readInteger(whole)}点${readDigits(fraction)}`
  return whole === '2' && COUNTED.test(after) ? '两' : readInteger(whole)
}
