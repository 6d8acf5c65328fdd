/** What changes with the years is dated by the year. */
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { proseMatches } from '../../facts/prose.js'
import { defineRule } from '../../rule.js'

const RELATIVE = /今年|去年|前年|明年|近日|日前|前不久/g
/** What a sentence on rules or sums speaks of; 「今年收的麦秆」 is true every year. */
const CHANGING =
  /标准|政策|规定|条例|新规|法律|补贴|补助|津贴|工资|养老金|医保|[0-9] ?(?:元|%|％)|实施|施行|出台|上调|下调/
const YEAR = /(?:19|20)[0-9]{2}/
const END = /[。！？；|\r\n]/
const FAR = 80

/** The offsets between which the sentence around an offset stands. */
const sentenceAround = (source: string, at: number): readonly [number, number] => {
  const before = source.slice(Math.max(0, at - FAR), at)
  const after = source.slice(at, at + FAR)
  const start = before.split(END).at(-1) ?? ''
  const end = after.split(END, 1)[0] ?? ''
  return [at - start.length, at + end.length]
}

export const relativeDate = defineRule({
  code: 'currency/relative-date',
  severity: 'info',
  summary: words('政策和标准写明年份，不写「今年」', 'Rules and rates are dated by the year'),
  message: (p: { text: string }) =>
    words(`这里的「${p.text}」没有写是哪一年。`, `\`${p.text}\` does not say which year.`),
  why: words(
    '课会用上好几年，换个年份读就错了。',
    'A course is used for years; read in another one this is wrong.',
  ),
  help: words(
    '请写成具体的年月，如「2026 年 7 月起」。',
    'Write the year and month, as in `from July 2026`.',
  ),
  sources: ['R050', '教科信厅〔2024〕1号'],
  example: {
    in: 'body',
    bad: '今年起，最低工资上调了。',
    good: '2026 年 7 月起，最低工资上调了。',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      let told = 0
      for (const { match, range } of proseMatches(document, RELATIVE)) {
        const [start, end] = sentenceAround(document.source, match.index)
        const sentence = document.source.slice(start, end)
        if (match.index < told || !CHANGING.test(sentence) || YEAR.test(sentence)) continue
        told = end
        yield found({ file: document.file, range }, { text: match[0] })
      }
    }
  },
})
