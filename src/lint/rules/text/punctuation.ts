/** Chinese sentences have Chinese punctuation. */
import type { Fix } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import { type Document, documentsOf } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { CLOSERS, HAN, hasHan, MARKS, OPENERS } from '../../facts/chinese.js'
import { headingLines } from '../../facts/heading-lines.js'
import { type ProseMatch, proseMatches } from '../../facts/prose.js'
import { defineRule } from '../../rule.js'

const WIDE: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  ['.', '。'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
])

/** The mark comes first: most texts have none of it, and nothing else is then looked at. */
const MARK = new RegExp(
  [
    // Before Chinese: behind a word in either script, or what ends bold, code, a bracket.
    `[,;:?!](?<=[${HAN}${CLOSERS}A-Za-z0-9)\\]\`*~%].)(?<!\\d:)(?=[${HAN}${OPENERS}])`,
    // Behind Chinese or a gap: an English sentence that quotes a Chinese word goes on with a blank and a Latin letter.
    `[,;:?!](?<=(?:[${HAN}${CLOSERS}][*~]{0,3}|\\]\\]).)(?:[ \\t]+(?=[${HAN}${OPENERS}])|(?=[A-Za-z0-9*_~\`${CLOSERS}]|(?<=[,;:])\\[|[ \\t]*(?:\\||$)))`,
    // The full stop; `一.打开` counts.
    `\\.(?<=(?:[${HAN}${CLOSERS}][*~]{0,3}|\\]\\]).)(?<!^[ \\t>]*[一二三四五六七八九十]{1,3}.)(?=[${HAN}${CLOSERS}*]|[ \\t]*(?:\\||$))`,
  ].join('|'),
  'gmu',
)

const BRACKETS = new RegExp(
  `\\((?:(?<=[${HAN}${CLOSERS}${MARKS}A-Za-z0-9*\`].)|(?![一二三四五六七八九十\\d]{1,3}\\))(?=[^()\\r\\n]{1,80}\\)[${HAN}，。、；：]))[^()\\r\\n]{1,80}\\)`,
  'gu',
)

interface Slip {
  readonly at: ProseMatch
  readonly params: { readonly mark: string; readonly wide: string }
  readonly fix: Fix
}

const marksIn = (document: Document): readonly Slip[] => {
  const isHeading = headingLines(document)
  return [...proseMatches(document, MARK)].map((at) => {
    const mark = at.match[0].charAt(0)
    const wide = WIDE.get(mark) ?? mark
    // `列夫.托尔斯泰` has another mark in the middle of a name.
    const isName = mark === '.' && hasHan(document.source.charAt(at.end))
    // Without its blank a heading would change its address.
    const safe = !isName && !(at.match[0].length > 1 && isHeading(at.range.start.line))
    return { at, params: { mark, wide }, fix: replacement(document.file, at.start, at.end, wide, safe) }
  })
}

const bracketsIn = (document: Document): readonly Slip[] =>
  [...proseMatches(document, BRACKETS)]
    .filter(({ match }) => hasHan(match[0]))
    .map((at) => {
      const { file } = document
      const edits = [
        { file, start: at.start, end: at.start + 1, text: '（' },
        { file, start: at.end - 1, end: at.end, text: '）' },
      ]
      const fix = { title: words('改成「（）」', 'Write `（）`'), safe: true, edits }
      return { at, params: { mark: '()', wide: '（）' }, fix }
    })

export const punctuation = defineRule({
  code: 'text/punctuation',
  severity: 'info',
  summary: words('中文句子用全角标点', 'Chinese sentences have full-width punctuation'),
  message: (p: Slip['params']) =>
    words(`中文里用了半角的「${p.mark}」。`, `There is a half-width \`${p.mark}\` in Chinese text.`),
  why: words(
    '半角标点挤在字边上，排出来不齐，老年学员也不容易看清。',
    'It sits too close to the characters: lines look uneven and are harder to read.',
  ),
  help: (p) => words(`请改成全角的「${p.wide}」。`, `Write \`${p.wide}\`.`),
  sources: ['GB/T 15834-2011'],
  example: {
    in: 'body',
    bad: '先打开手机,再点“设置”.字太小怎么办?',
    good: '先打开手机，再点“设置”。字太小怎么办？',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      for (const { at, params, fix } of [...marksIn(document), ...bracketsIn(document)]) {
        yield found({ file: document.file, range: at.range }, params, { fix })
      }
    }
  },
})
