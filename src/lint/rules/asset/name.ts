/** File names open on every host. */
import { fileNameOf } from '../../../base/path.js'
import { words } from '../../../base/words.js'
import { assetPaths } from '../../facts/asset-paths.js'
import { defineRule } from '../../rule.js'

/** Signs that addresses and Markdown use for themselves; Chinese is well understood by now. */
const TROUBLE = /[\s#?&+;=,'"!$@^`{}[\]()~]/u
const LENGTH = 60

const show = (char: string): string => (/\s/u.test(char) ? '空格' : char)

export const name = defineRule({
  code: 'asset/name',
  severity: 'info',
  summary: words('文件名里没有空格和特殊符号', 'File names have no blanks and no special signs'),
  message: (p: { char: string | undefined }) =>
    p.char === undefined
      ? words('这个文件名太长。', 'This file name is very long.')
      : words(
          `这个文件名里有「${show(p.char)}」。`,
          `There is ${/\s/u.test(p.char) ? 'a blank' : `\`${p.char}\``} in this file name.`,
        ),
  why: words(
    '有的平台会把这样的名字改掉或截断，课里的图片和下载就打不开了。',
    'Some platforms change or cut such names, and images and downloads of the course are lost.',
  ),
  help: words(
    '请改成只有汉字、字母、数字和「-」的短名字，课里引用的地方一起改。',
    'Rename it to letters, digits and `-` only, and mend the references to it.',
  ),
  sources: ['R019', 'RFC 3986 §2.2'],
  example: { in: 'files', bad: 'assets/操作卡 (1).md', good: 'assets/操作卡-1.md' },
  *check(pkg, found) {
    for (const file of assetPaths(pkg)) {
      const char = TROUBLE.exec(file)?.[0]
      if (char !== undefined || fileNameOf(file).length > LENGTH) yield found({ file }, { char })
    }
  },
})
