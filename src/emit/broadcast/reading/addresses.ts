/** Addresses of the web and of mail, said as people tell them over the telephone. */
import type { Pattern } from './pattern.js'
import { readDigits } from './read-integer.js'

/** Nobody writes down more than this by ear. */
const LONGEST = 30

const signs: Readonly<Record<string, string>> = {
  '.': '点',
  '/': '斜杠',
  '-': '短横',
  _: '下划线',
  '@': '艾特',
  ':': '冒号',
  '#': '井号',
}

const spelt = (address: string): string =>
  address
    .replace(/\d+/g, (digits) => readDigits(digits))
    .replace(/[./\-_@:#]/g, (sign) => ` ${signs[sign]} `)
    .replace(/ +/g, ' ')
    .trim()

/** @example sayAddress('https://www.12371.cn/') // 'www 点 一二三七一 点 cn' */
export const sayAddress = (url: string): string => {
  const plain = url.replace(/^[a-z]+:(?:\/\/)?/i, '').replace(/\/$/, '')
  const [host = ''] = plain.split(/[/?#]/, 1)
  return plain.length <= LONGEST && /^[\w./@:-]+$/.test(plain)
    ? spelt(plain)
    : `${spelt(host)}，详细网址请看文字稿`
}

export const addresses: readonly Pattern[] = [
  {
    written: /(?:https?:\/\/|www\.)[\w./?=&%#~+:@-]*[\w/]/gu,
    spoken: ([url = '']) => `网址 ${sayAddress(url)}`,
  },
  {
    written: /(?:mailto:)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/gu,
    spoken: ([, mail = '']) => `邮箱 ${sayAddress(mail)}`,
  },
]
