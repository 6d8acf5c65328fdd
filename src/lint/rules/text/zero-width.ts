/** No character without width hides in the text. */

import { visible } from '../../../base/visible.js'
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { linesIn } from '../../facts/source-lines.js'
import { defineRule } from '../../rule.js'

/** Spaces without width, joiners, soft hyphens, marks of byte order. */
const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g

/** Emoji are joined by them, and so are the letters of many scripts; Latin and Chinese are not. */
const JOINED =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\ufe0f|(?![\p{Script=Han}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}]/u

/** The characters on both sides; half of an emoji tells as much as the whole. */
const isJoined = (source: string, start: number, end: number): boolean =>
  [source.slice(Math.max(0, start - 2), start), source.slice(end, end + 2)].some((side) => JOINED.test(side))

export const zeroWidth = defineRule({
  code: 'text/zero-width',
  severity: 'info',
  summary: words('没有看不见、不占位置的字符', 'No character without width hides in the text'),
  message: (p: { chars: string }) =>
    words(
      `这里有看不见、不占位置的字符 ${visible(p.chars)}。`,
      `A character without width hides here: ${visible(p.chars)}.`,
    ),
  why: words(
    '它多半是从微信或网页粘贴来的，会把词切开，查找不到，复制的网址和命令也打不开。',
    'It comes with text pasted from chats and web pages; it cuts words apart, so that nobody finds them.',
  ),
  help: words(
    '请用「kebao lint --fix」删去它，或者把它前后的字重打一遍。',
    'Have `kebao lint --fix` remove it, or type the words around it again.',
  ),
  sources: ['UTR #36'],
  example: { in: 'body', bad: '打开微\u200b信。', good: '打开微信。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      const matches = [...source.matchAll(ZERO_WIDTH)]
      if (matches.length === 0) continue
      const lines = linesIn(document)
      for (const { index, 0: chars } of matches) {
        const end = index + chars.length
        if (isJoined(source, index, end)) continue
        const fix = replacement(file, index, end, '')
        yield found({ file, range: lines.range(index, end) }, { chars }, { fix })
      }
    }
  },
})
