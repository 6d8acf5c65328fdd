/** Finds what leads to a person beside numbers: WeChat and QQ accounts, private mailboxes, number plates, home addresses. */
import type { PersonalNumber } from './personal-numbers.js'

const stars = (text: string): string => '*'.repeat(text.length)

/** The part of a match that is personal, with its ends shown. */
const markAt = (end: number, mark: string, head: number, tail: number): PersonalNumber => {
  const [first, last] = [mark.slice(0, head), tail === 0 ? '' : mark.slice(-tail)]
  const middle = stars(mark.slice(head, mark.length - tail))
  return { start: end - mark.length, end, shown: `${first}…${last}`, starred: first + middle + last }
}

/** A WeChat id begins with a letter and has 6 to 20 characters; a public account (公众号) is none. */
const WECHAT =
  /(?:微信(?:号码?|ID)?|(?<![A-Za-z])(?:WeChat|weixin|vx|wx)(?: ?(?:ID|号))?)[ 是为]{0,2}[:：]?[ "“「]{0,2}(?<mark>[A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9_@-]|\.[A-Za-z0-9])/gi
const QQ =
  /(?<![A-Za-z])QQ ?(?:群聊?|讨论组)?(?:号码?)?[ 是为]{0,2}[:：]?[ "“「(（]{0,2}(?<mark>[1-9][0-9]{4,9})(?![0-9A-Za-z@])/gi

/** An English word behind 「微信」 is a name of the program or of a part of it. */
const isId = (all: string, mark: string): boolean =>
  /[0-9_-]/.test(mark) || /^(?:微信(?:号码?|ID)|[a-z]+ ?(?:ID|号))/i.test(all)
    ? !/^(?:wechat|weixin|x+|your.*|example.*|shili.*)$/i.test(mark)
    : false

/** The WeChat ids and QQ numbers in a text, groups too: who is in a group can be seen by whoever joins. */
export const findAccounts = (source: string): readonly PersonalNumber[] =>
  [WECHAT, QQ]
    .flatMap((pattern) =>
      [...source.matchAll(pattern)].flatMap(({ index, 0: all, groups }) => {
        const mark = groups?.mark ?? ''
        const isPersonal = pattern === QQ || isId(all, mark)
        return isPersonal ? [markAt(index + all.length, mark, 2, 2)] : []
      }),
    )
    .sort((a, b) => a.start - b.start)

/** The mailboxes that persons have; those of schools and offices end otherwise. */
const EMAIL =
  /(?<![A-Za-z0-9._%+*-])(?<name>[A-Za-z0-9][A-Za-z0-9._-]{1,40})(?<host>@(?:qq|foxmail|163|126|yeah|sina|sohu|139|189|wo|gmail|hotmail|outlook|live|icloud|yahoo)\.(?:com|net|cn|com\.cn))(?![A-Za-z0-9.-]*[A-Za-z0-9])/gi

export const findMailboxes = (source: string): readonly PersonalNumber[] =>
  source.includes('@')
    ? [...source.matchAll(EMAIL)].map(({ index, 0: all, groups }) => {
        const { name = '', host = '' } = groups ?? {}
        const hidden = `${name.slice(0, 1)}${stars(name.slice(1))}${host}`
        return {
          start: index,
          end: index + all.length,
          shown: `${name.slice(0, 1)}…${host}`,
          starred: hidden,
        }
      })
    : []

/** GA 36-2018: the short name of a province, a letter, and five or six characters without I and O. */
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·・• ]?(?<mark>[A-HJ-NP-Z0-9]{5,6})(?![A-Za-z0-9])/g

/** Drivers' manuals show plates that nobody has. */
const isSample = (mark: string): boolean =>
  /^(.)\1*$/.test(mark) || /^1234/.test(mark) || !/[0-9]{3}/.test(mark)

export const findPlates = (source: string): readonly PersonalNumber[] =>
  [...source.matchAll(PLATE)].flatMap(({ index, 0: all, groups }) => {
    const mark = groups?.mark ?? ''
    if (isSample(mark)) return []
    const head = all.length - mark.length
    const starred = all.slice(0, head + 1) + stars(mark.slice(2)) + mark.slice(-1)
    return [{ start: index, end: index + all.length, shown: `${all.slice(0, 2)}…`, starred }]
  })

/** A flat has a building, an entrance or an estate, and a number of its own; a room of a school has not. */
const HOME =
  /(?:[0-9]{1,3} ?(?:号楼|栋|幢|座|#)[ -]?[0-9一二三四五六七八九]{1,2} ?单元[ -]?(?:[0-9]{1,2} ?(?:楼|层))?[ -]?[0-9]{1,4} ?(?:室|户|号)?|(?:小区|花园|家园|公寓|新村|佳苑|嘉苑|家属院)[ ,，]?[0-9]{1,3} ?(?:号楼|栋|幢|座)[ -]?[0-9]{3,4} ?(?:室|户|号)?|村[第 ]{0,2}[0-9一二三四五六七八九十]{1,3} ?(?:组|社|队) ?[0-9]{1,4} ?号)(?![0-9])/g

export const findHomes = (source: string): readonly PersonalNumber[] =>
  [...source.matchAll(HOME)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
    shown: `${all.slice(0, 4)}…`,
    starred: all.replace(/[0-9一二三四五六七八九十]/g, '*'),
  }))
