/** Nothing is left of a wrong encoding or of a font that others do not have. */
import type { Fix } from '../../../base/diagnostic.js'
import { visible } from '../../../base/visible.js'
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { insideOf } from '../../facts/inside-of.js'
import { notText } from '../../facts/not-text.js'
import { linesIn } from '../../facts/source-lines.js'
import { defineRule } from '../../rule.js'

/**
 * What wrong decoding leaves: of lost bytes and of unset memory read as GBK; the punctuation of UTF-8 read as GBK
 * (`，` becomes `锛?`); UTF-8 read as Latin-1; characters of private use, which Word takes for bullets. A single
 * U+FFFD stands for a control character, which has a finding of its own.
 */
const LEFTOVER =
  /锟斤拷|(?:锟斤){2,}|烫烫烫|屯屯屯|\ufffd{2,}|[锛銆鈥][\u4e00-\u9fff?]|(?:[\u00e4-\u00e9][\u0080-\u00bf\u0152-\u2122]{2}){2,}|[\ue000-\uf8ff]|(?<![\p{L}\p{N}?？!！])\?{2,}(?=\p{Script=Han})/gu

const PRIVATE = /[\ue000-\uf8ff]/

/** The bullets of Symbol and Wingdings, at the head of a line. */
const BULLET = /^[\uf0a7\uf0a8\uf0b2\uf0b7\uf0d8\uf0fc\uf06c\uf06e\uf075\uf076\uf09f][ \t\u00a0\u3000]*(?=\S)/

const bulletFix = (file: string, source: string, start: number): Fix | undefined => {
  const bullet = BULLET.exec(source.slice(start, start + 20))?.[0]
  const isFirst = /(?:^|[\r\n])[ \t>]*$/.test(source.slice(Math.max(0, start - 20), start))
  return bullet && isFirst ? replacement(file, start, start + bullet.length, '- ') : undefined
}

export const mojibake = defineRule({
  code: 'text/mojibake',
  severity: 'warning',
  summary: words('没有乱码和只有自己看得见的符号', 'Nothing is garbled'),
  message: (p: { text: string; isPrivate: boolean }) =>
    p.isPrivate
      ? words(
          `「${p.text}」是自造的符号，别人的设备上没有。`,
          `\`${p.text}\` is a symbol of a private font, which other devices do not have.`,
        )
      : words(`「${p.text}」像是乱码。`, `\`${p.text}\` looks garbled.`),
  why: words(
    '学员会看到方框或认不出的字；原来的内容多半已经丢了。',
    'Learners see boxes or nonsense; what stood here is mostly lost.',
  ),
  help: words(
    '请对照原稿改好这一处；行首的项目符号写成「- 」。',
    'Mend it from the original; write a bullet at the head of a line as `- `.',
  ),
  sources: ['GB 18030-2022'],
  example: { in: 'body', bad: '请先打开锟斤拷机。', good: '请先打开手机。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      const matches = [...source.matchAll(LEFTOVER)]
      if (matches.length === 0) continue
      const isOther = insideOf(notText(document))
      const lines = linesIn(document)
      let lastLine = 0
      for (const { index, 0: text } of matches) {
        const range = lines.range(index, index + text.length)
        // A garbled line is garbled throughout: one finding tells as much as ten.
        if (isOther(index) || range.start.line === lastLine) continue
        lastLine = range.start.line
        const fix = bulletFix(file, source, index)
        yield found(
          { file, range },
          { text: visible(text), isPrivate: PRIVATE.test(text) },
          fix ? { fix } : {},
        )
      }
    }
  },
})
