/** Finds numbers that learners are told to call, where they look like public hotlines. */

/** Five digits from 12 or 96, three from 11 or 12, and the paid lines of firms; behind them stands no unit. */
const NUMBER =
  /(?<![0-9A-Za-z.,/_-])(?:12[0-9]{3}|96[0-9]{3,4}|1[12][0-9]|[48]00[- ]?[0-9]{3,4}[- ]?[0-9]{3,4})(?![0-9A-Za-z%％/_]|[-.,][0-9])(?! ?(?:个|人|分|下|次|元|角|克|斤|公|千|毫|厘|米|件|遍|针|秒|小时|折|倍|度|年|月|日|号楼|岁|字|张|份|页|条|块|块钱|点|片|颗|户|家|亩|万|亿|名|位|头|只|双|套|种|期|节|课|学时|天|周|步|级|路|楼|层|班|届|集|道|题))/g
const CALL = /拨|热线|电话|来电|致电|[打问找](?=[^。！？；\r\n]{0,8}$)|\bcall\b|\bdial\b|hotline/i
/** Three digits are many things: only behind these words are they a telephone. */
const DIAL = /(?:拨打?|热线|电话|来电|致电|\bcall|\bdial)[^。！？；，\r\n0-9]{0,6}$/i
const FAR = 40

export interface PhoneNumber {
  readonly start: number
  readonly end: number
  readonly digits: string
}

/** Digits alone that stand in a sentence about calling. */
export const phoneNumbers = (source: string): readonly PhoneNumber[] =>
  [...source.matchAll(NUMBER)].flatMap(({ index, 0: text }) => {
    const before = source.slice(Math.max(0, index - FAR), index)
    const sentence = before.split(/[。！？；\r\n|]/).at(-1) ?? ''
    const digits = text.replace(/[^0-9]/g, '')
    const isCalled = (digits.length === 3 ? DIAL : CALL).test(sentence)
    return isCalled ? [{ start: index, end: index + text.length, digits }] : []
  })
