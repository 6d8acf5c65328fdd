/** Latin letters and digits are half-width. */
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { halfWidth } from '../../../parse/value/number.js'
import { replacement } from '../../edits/replacement.js'
import { headingLines } from '../../facts/heading-lines.js'
import { proseMatches } from '../../facts/prose.js'
import { defineRule } from '../../rule.js'

/** With the marks that stand inside of numbers. At the head of a line `１．` or `１、` may be meant as a list. */
const WIDE =
  /[Ａ-Ｚａ-ｚ０-９](?<!^[ \t>]*.(?=[０-９]?[．、.)）]))(?:[Ａ-Ｚａ-ｚ０-９]|[．／－：](?=[Ａ-Ｚａ-ｚ０-９])|％)*/gm

export const fullWidthLatin = defineRule({
  code: 'text/full-width-latin',
  severity: 'info',
  summary: words('字母和数字用半角', 'Latin letters and digits are half-width'),
  message: (p: { text: string; half: string }) =>
    words(`「${p.text}」是全角的字母或数字。`, `\`${p.text}\` has full-width letters or digits.`),
  why: words(
    '全角的字母和数字查找不到，读屏软件也可能一个一个念。',
    'A search does not find them, and screen readers may spell them out one by one.',
  ),
  help: (p) => words(`请改成「${p.half}」。`, `Write \`${p.half}\`.`),
  sources: ['GB/T 15835-2011', 'GB/T 37668-2019'],
  example: { in: 'body', bad: '打开Ｗｉ－Ｆｉ，等３０秒。', good: '打开Wi-Fi，等30秒。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file } = document
      const isHeading = headingLines(document)
      for (const { match, start, end, range } of proseMatches(document, WIDE)) {
        const half = halfWidth(match[0])
        // A heading would change its address.
        const fix = replacement(file, start, end, half, !isHeading(range.start.line))
        yield found({ file, range }, { text: match[0], half }, { fix })
      }
    }
  },
})
