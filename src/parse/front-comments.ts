/** The comments in front matter that speak to kebao, and the entry that each is about. */
import { linesOf } from '../base/lines.js'
import type { Comment } from './package.js'

const MARK = 'kebao-ignore'

/** A `#` opens a comment at the start of a line or behind a blank (YAML 1.2, 6.6). */
const COMMENT = /(^|[ \t])#[ \t]*(kebao-ignore.*)$/

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

const linesIn = (text: string): readonly Line[] =>
  [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    text: line,
  }))

const indentOf = (text: string): number => text.length - text.trimStart().length

const saysNothing = ({ text }: Line): boolean => /^[ \t]*(?:#|$)/.test(text)

/** Where the entry that begins on a line ends: before the next line that is not indented deeper. */
const endOf = (lines: readonly Line[], first: Line): number => {
  const isItem = /^[ \t]*- /.test(first.text)
  let end = first.end
  for (const line of lines.slice(lines.indexOf(first) + 1)) {
    if (saysNothing(line)) continue
    const deeper = indentOf(line.text) - indentOf(first.text)
    // The items of a list may stand at the column of its key.
    if (deeper < 0 || (deeper === 0 && (isItem || !/^[ \t]*- /.test(line.text)))) break
    end = line.end
  }
  return end
}

/** @param bodyStart where the front matter ends, its fence included */
export const frontComments = (source: string, bodyStart: number): readonly Comment[] => {
  const head = source.slice(0, bodyStart)
  if (!head.includes(MARK)) return []
  const places = linesOf(head)
  const lines = linesIn(head)
  return lines.flatMap((line, index) => {
    const match = COMMENT.exec(line.text)
    if (match === null) return []
    const start = line.start + match.index + (match[1]?.length ?? 0)
    const isAlone = saysNothing(line)
    const entry = isAlone ? lines.slice(index + 1).find((each) => !saysNothing(each)) : line
    const range = places.range(start, line.end)
    const text = match[2]?.trimEnd() ?? ''
    return [{ text, range, ...(entry && { next: places.range(entry.start, endOf(lines, entry)) }) }]
  })
}
