/** The check of the laws is not older than a text that the course cites. */
import { excerpt } from '../../../base/excerpt.js'
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { proseMatches } from '../../facts/prose.js'
import { defineRule } from '../../rule.js'

/** What is dated so has happened; a law may well be announced to take effect (施行) later. */
const ENACTED =
  /(?<![0-9])((?:19|20)[0-9]{2}) ?年(?: ?([0-9]{1,2}) ?月)?(?: ?([0-9]{1,2}) ?日)?(?:[第一二三四五次]{0,4}(?:修订|修正|修改|公布|颁布|印发|通过))/g

const dateOf = ([, year, month, day]: RegExpExecArray): string =>
  [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')

export const lawDate = defineRule({
  code: 'currency/law-date',
  severity: 'warning',
  summary: words(
    '法规核对日期不早于课里引用的文本',
    'The laws were checked after the texts that the course cites',
  ),
  message: (p: { text: string; asOf: string }) =>
    words(
      `这里讲「${p.text}」，法规核对日期却是更早的 ${p.asOf}。`,
      `This says \`${p.text}\`, but the laws were checked earlier, on ${p.asOf}.`,
    ),
  why: words(
    '核对的时候这个文本还没有出来，两处有一处写错了。',
    'The text did not exist on that day: one of the two is wrong.',
  ),
  help: words(
    '请核对这里的年份；课文已经按新文本改好的，更新「法规核对日期」。',
    'Check the year; if the course follows the new text already, update `asOf`.',
  ),
  sources: ['R050', '教科信厅〔2024〕1号'],
  example: {
    in: 'body',
    bad: '这条规定在 2026 年修订过。',
    good: '这条规定在 2024 年修订过。',
    course: 'asOf: 2025-12-01',
  },
  *check(pkg, found) {
    const { asOf } = pkg.course
    if (asOf === undefined) return
    for (const document of documentsOf(pkg)) {
      for (const { match, range } of proseMatches(document, ENACTED)) {
        const date = dateOf(match)
        // A year alone is compared with the year.
        if (date <= asOf.slice(0, date.length)) continue
        yield found({ file: document.file, range }, { text: excerpt(match[0]), asOf })
      }
    }
  },
})
