/** Asterisks that were meant for bold are no text. */

import type { Fix } from '../../../base/diagnostic.js'
import { excerpt } from '../../../base/excerpt.js'
import { words } from '../../../base/words.js'
import { type Document, documentsOf, nodesOf } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { type ProseMatch, proseMatches } from '../../facts/prose.js'
import { defineRule } from '../../rule.js'

const STARS = /(?<![\\*＊])(?:\*\*|＊＊)(?![*＊])/g

/** Whether there are more of them than bold took: counting is cheap, and most bold is well written. */
const hasSpare = (document: Document): boolean => {
  const { source } = document
  const taken = nodesOf(document, 'strong').filter(({ position }) => {
    const start = position?.start.offset ?? 0
    return source.startsWith('**', start) && source.charAt(start + 2) !== '*'
  })
  return (source.match(STARS)?.length ?? 0) > taken.length * 2
}

interface Slip {
  readonly start: ProseMatch
  readonly end?: ProseMatch
}

/** Two on one line are a pair. One alone opens bold that nobody closed; behind a word it may hide part of a name. */
const slipsIn = ({ source }: Document, stars: readonly ProseMatch[]): readonly Slip[] => {
  const slips: Slip[] = []
  for (let at = 0; at < stars.length; at += 1) {
    const start = stars[at] as ProseMatch
    const next = stars[at + 1]
    const inner = next && source.slice(start.end, next.start)
    const isPair =
      start.match[0] === next?.match[0] &&
      inner !== undefined &&
      !/[\r\n|]/.test(inner) &&
      inner.trim() !== ''
    const isBroken = isPair && (/^\s|\s$/.test(inner) || start.match[0] === '＊＊')
    if (isPair && isBroken && next !== undefined) {
      slips.push({ start, end: next })
      at += 1
    } else if (opens(source, start)) slips.push({ start })
  }
  return slips
}

const opens = (source: string, { start, end }: ProseMatch): boolean =>
  /^$|[\s，。、；：！？（“「>]/.test(source.charAt(start - 1)) && /[\p{L}“「《]/u.test(source.charAt(end))

const fixOf = ({ file, source }: Document, { start, end }: Slip): Fix | undefined => {
  if (end === undefined) return undefined
  const inner = source.slice(start.end, end.start)
  // Between Latin words the blank parts them, wherever it stands.
  const before = /^\s/.test(inner) && /\w/.test(source.charAt(start.start - 1)) ? ' ' : ''
  const after = /\s$/.test(inner) && /\w/.test(source.charAt(end.end)) ? ' ' : ''
  return replacement(file, start.start, end.end, `${before}**${inner.trim()}**${after}`)
}

export const emphasis = defineRule({
  code: 'text/emphasis',
  severity: 'warning',
  summary: words('加粗的星号成对、紧贴文字', 'The asterisks of bold come in pairs and touch the words'),
  message: (p: { text: string; paired: boolean }) =>
    p.paired
      ? words(`「${p.text}」没有变成粗体。`, `\`${p.text}\` did not become bold.`)
      : words(`「${p.text}」的加粗没有结束。`, `The bold of \`${p.text}\` is never closed.`),
  why: words('星号会原样显示给学员。', 'Learners would see the asterisks.'),
  help: words(
    '请写成「**文字**」：用英文星号，前后成对，星号和文字之间不空格；不加粗就删去星号。',
    'Write `**words**`: ASCII asterisks in pairs, no blank between them and the words; or remove them.',
  ),
  sources: ['CommonMark 0.31.2 6.2'],
  example: { in: 'body', bad: '打开手机以前，** 先擦干手 **。', good: '打开手机以前，**先擦干手**。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      if (!hasSpare(document)) continue
      for (const slip of slipsIn(document, [...proseMatches(document, STARS)])) {
        const { start, end } = slip
        const range = { start: start.range.start, end: (end ?? start).range.end }
        const text = excerpt(source.slice(start.start, end?.end ?? start.end + 8).split(/[\r\n]/, 1)[0] ?? '')
        const fix = fixOf(document, slip)
        yield found({ file, range }, { text, paired: end !== undefined }, fix ? { fix } : {})
      }
    }
  },
})
