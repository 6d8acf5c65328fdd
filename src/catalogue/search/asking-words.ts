/** What people say around the thing they ask for: 「怎么用微信」 asks for 微信. */
import { isHan } from './tokens.js'

/** Words that begin with 学 or 用 and are about something themselves, such as 学历 and 用药, are left whole. */
const LEARN = '学(?![习生校前历员科期分业位徒问术院堂龄者区费时识雷])'
const USE = '用(?![药电水火气工法具品户途人车餐地])'
const VERB = `(?:学习?使用|学习?用|使用|学习|操作|${LEARN}|${USE})`

const ASK = [
  '请问',
  '我想要?',
  '我要',
  '想要',
  '想学会?',
  '教我',
  '帮我',
  '为什么',
  '有没有',
  '有什么',
  '有哪些',
  '什么是',
  '是什么',
  '什么',
  '怎么样?',
  '怎样',
  '如何',
  '哪里',
  '哪儿',
  '不太?会',
  '学不会',
  '不懂',
].join('|')

const ASKED = new RegExp(`(?:${ASK})+${VERB}?|^(?:${LEARN}|${USE})|[吗呢呀]$`, 'gu')

const ENGLISH: ReadonlySet<string> = new Set(
  'a an the i my do does how to what where which is are can of for with want learn use'.split(' '),
)

const asked = (token: string): readonly string[] => {
  if (!isHan(token)) return ENGLISH.has(token) ? [] : [token]
  return token
    .replace(ASKED, ' ')
    .split(' ')
    .filter((part) => part !== '')
}

/** The tokens of a query without such words; all of them where there is nothing else. */
export const withoutAsking = (tokens: readonly string[]): readonly string[] => {
  const found = tokens.flatMap(asked)
  return found.length > 0 ? found : tokens
}
