/** Lines of a text by their places. */
import type { Span } from './spot.js'

/** The line that an offset stands on, without its end. */
export const lineAt = (text: string, offset: number): Span => {
  const before = text.slice(0, offset)
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const length = text.slice(offset).search(/[\n\r]/)
  return { start, end: length < 0 ? text.length : offset + length }
}

/** Every line of a part of a text. */
export const linesIn = (text: string, { start, end }: Span): readonly Span[] => {
  const lines: Span[] = []
  let from = start
  for (const { 0: mark, index } of text.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start: from, end: start + index })
    from = start + index + mark.length
  }
  return [...lines, { start: from, end }]
}
