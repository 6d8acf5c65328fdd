/** Parts a line at its separators, but never inside brackets or quotation marks: `张三（甲、乙）、李四`. */

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['［', '］'],
  ['[', ']'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
])

export interface LinePart {
  readonly text: string
  /** Where it begins in the line. */
  readonly start: number
}

/** The parts without the blanks around them; empty ones are left out. */
export const splitLine = (line: string, separator: RegExp): readonly LinePart[] => {
  const last = new Map([...PAIRS.values()].map((closer) => [closer, line.lastIndexOf(closer)]))
  const parts: LinePart[] = []
  let from = 0
  const cut = (to: number): void => {
    const piece = line.slice(from, to)
    const text = piece.trim()
    if (text !== '') parts.push({ text, start: from + piece.length - piece.trimStart().length })
    from = to + 1
  }
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at)
    const closer = PAIRS.get(char)
    // A bracket that nobody closed is text.
    if (closer !== undefined && (last.get(closer) ?? -1) > at) at = line.indexOf(closer, at + 1)
    else if (separator.test(char)) cut(at)
  }
  cut(line.length)
  return parts
}
