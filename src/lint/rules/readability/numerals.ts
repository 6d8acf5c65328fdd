/** Years are written in figures. */
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { headingLines } from '../../facts/heading-lines.js'
import { proseMatches } from '../../facts/prose.js'
import { defineRule } from '../../rule.js'

const DIGITS = '零一二三四五六七八九'

/** A year of the last centuries or of this one, not within a title or a quotation, which stay as they are. */
const YEAR =
  /(?<![〇○零一二三四五六七八九十百千])(?:一[八九]|二[〇○零一])[〇○零一二三四五六七八九]{2}(?=年(?!级))(?![^“”《》「」\r\n]{0,60}[”》」])/g

const inFigures = (year: string): string =>
  [...year.replace(/[〇○]/g, '零')].map((digit) => DIGITS.indexOf(digit)).join('')

export const numerals = defineRule({
  code: 'readability/numerals',
  severity: 'info',
  summary: words('年份用阿拉伯数字', 'Years are written in figures'),
  message: (p: { year: string; figures: string }) =>
    words(
      `「${p.year}年」写成「${p.figures}年」更好认。`,
      `\`${p.year}年\` is easier to read as \`${p.figures}年\`.`,
    ),
  why: words(
    '阿拉伯数字一眼就认得，识字不多的学员也看得懂；国家标准也要求公历年份这样写。',
    'Figures are seen at a glance, also by those who read little; the national standard asks for them in dates.',
  ),
  help: (p) => words(`请写成「${p.figures}年」。`, `Write \`${p.figures}年\`.`),
  sources: ['GB/T 15835-2011 4.1', 'R057'],
  example: { in: 'body', bad: '本课二〇二六年开课。', good: '本课2026年开课。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const isHeading = headingLines(document)
      for (const { match, start, end, range } of proseMatches(document, YEAR)) {
        const [year] = match
        const figures = inFigures(year)
        const place = { file: document.file, range }
        // Links point at headings by their words.
        if (isHeading(range.start.line)) yield found(place, { year, figures })
        else yield found(place, { year, figures }, { fix: replacement(document.file, start, end, figures) })
      }
    }
  },
})
