/** Reads what stands before the content of a line: the marks of the quotes, lists and footnotes it stands in. */

export interface LinePrefix {
  /** Offset of the content in the line. */
  readonly content: number
  /** Column of the content, with tabs counted as in CommonMark. */
  readonly column: number
  /** `>` marks. */
  readonly quotes: number
  /** For each mark of a list or a footnote: the column behind it. */
  readonly items: readonly number[]
  /** Column of the first of these marks. */
  readonly firstItem: number
}

const ITEM = /^(?:[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]]{1,999}\]:)/
const LONGEST_ITEM = 1_003

/** Where a rule such as `- - -` begins at the end of a line: it is one block, however many marks it has. */
const ruleStart = (line: string): number => {
  const text = line.trimEnd()
  const mark = text.charAt(text.length - 1)
  if (mark !== '-' && mark !== '*') return line.length
  let start = text.length
  let marks = 0
  for (let at = start - 1; at >= 0; at -= 1) {
    const char = text.charAt(at)
    if (char === mark) {
      start = at
      marks += 1
    } else if (char !== ' ' && char !== '\t') break
  }
  return marks >= 3 ? start : line.length
}

/** @param line without its line end */
export const readPrefix = (line: string): LinePrefix => {
  const items: number[] = []
  let quotes = 0
  let column = 0
  let firstItem = 0
  let rule: number | undefined
  let at = 0
  while (at < line.length) {
    const char = line.charAt(at)
    if (char === ' ' || char === '>') {
      if (char === '>') quotes += 1
      column += 1
      at += 1
    } else if (char === '\t') {
      column += 4 - (column % 4)
      at += 1
    } else {
      const [mark] = ITEM.exec(line.slice(at, at + LONGEST_ITEM)) ?? []
      if (mark === undefined) break
      rule ??= ruleStart(line)
      if (at >= rule) break
      if (items.length === 0) firstItem = column
      at += mark.length
      column += mark.length
      items.push(column + 1)
    }
  }
  return { content: at, column, quotes, items, firstItem }
}
