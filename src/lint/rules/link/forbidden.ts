/** Addresses are web addresses or files of the package. */
import type { Extra } from '../../../base/diagnostic.js'
import { excerpt } from '../../../base/excerpt.js'
import { type Words, words } from '../../../base/words.js'
import { replacement } from '../../edits/replacement.js'
import { type Reference, referencesOf } from '../../facts/references.js'
import { defineRule } from '../../rule.js'

type Kind = 'script' | 'data' | 'disk' | 'host' | 'other'

const SCHEMES: ReadonlyMap<string, Kind> = new Map([
  ['javascript', 'script'],
  ['vbscript', 'script'],
  ['data', 'data'],
  ['blob', 'data'],
  ['file', 'disk'],
])

const kindOf = (url: string): Kind => {
  // Browsers skip these characters, so an address may hide its scheme behind them.
  const plain = url.replace(/[\p{Cc}\s]/gu, '').toLowerCase()
  if (/^[\\/]{2}/.test(plain)) return 'host'
  const scheme = /^[^:]*/.exec(plain)?.[0] ?? ''
  return scheme.length === 1 ? 'disk' : (SCHEMES.get(scheme) ?? 'other')
}

const help: Readonly<Record<Kind, Words>> = {
  script: words('请删去这个链接，或换成普通网址。', 'Remove the link, or use a plain web address.'),
  data: words(
    '请把图片存成文件放进课包，再引用这个文件。',
    'Save the picture as a file in the package and refer to that.',
  ),
  disk: words(
    '请把文件放进课包的素材文件夹，再写相对位置，如「../素材/图.png」。',
    'Put the file into the assets of the package and write where it is, such as `../assets/picture.png`.',
  ),
  host: words(
    '网址请写全，以「https://」开头；共享文件夹里的文件请放进课包。',
    'Begin a web address with `https://`; put a file from a shared folder into the package.',
  ),
  other: words(
    '可以用网址（http、https）、邮箱（mailto）、电话（tel）和课包里的文件。',
    'Use a web address (http, https), mail (mailto), telephone (tel) or a file of the package.',
  ),
}

/** Copied from the code of a web page; a shared folder has no dot in the name of its computer. */
const WEB_HOST = /^\/\/(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?:[/:?#]|$)/i

const fixOf = ({ url, written, file }: Reference): Extra => {
  const start = written()?.start.offset
  return start === undefined || !WEB_HOST.test(url)
    ? {}
    : { fix: replacement(file, start, start + 2, 'https://') }
}

export const forbidden = defineRule({
  code: 'link/forbidden',
  severity: 'error',
  summary: words(
    '地址只用网址和课包里的文件，不用脚本、内嵌数据和本机路径',
    'Addresses are web addresses or files of the package, never scripts, embedded data or local paths',
  ),
  message: (p: { url: string; kind: Kind }) =>
    words(`这里不能用「${p.url}」这样的地址。`, `An address such as \`${p.url}\` cannot be used here.`),
  why: words(
    '它在别的电脑上打不开，或者会运行程序，平台都会把它去掉。',
    'It does not open on other computers or runs a program there, and platforms remove it.',
  ),
  help: ({ kind }) => help[kind],
  sources: ['R115', 'WHATWG URL'],
  example: {
    in: 'body',
    bad: '[操作卡](file:///D:/素材/操作卡.pdf)',
    good: '[社区教育网](https://example.com/)',
  },
  *check(pkg, found) {
    for (const reference of referencesOf(pkg)) {
      const { url, target, place } = reference
      if (target.kind !== 'forbidden') continue
      yield found(place(), { url: excerpt(url), kind: kindOf(url) }, fixOf(reference))
    }
  },
})
