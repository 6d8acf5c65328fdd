/** The lines of a paragraph without the marks of the quotes and lists it stands in. */
import type { Paragraph } from 'mdast'
import type { Document } from '../../parse/package.js'

export interface ParagraphLine {
  /** The offset of its first character. */
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface ParagraphLines {
  readonly lines: readonly ParagraphLine[]
  /** What begins a further line of the same paragraph: `> ` in a quote, blanks in a list. */
  readonly prefix: string
}

/** What stands before the paragraph on its line; the mark of a list item counts as blanks. */
const prefixOf = (source: string, start: number): string => {
  const before = source.slice(Math.max(0, start - 100), start)
  const head = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  return head.replace(/[^>\t]/g, ' ')
}

export const paragraphLines = ({ source }: Document, { position }: Paragraph): ParagraphLines => {
  const start = position?.start.offset ?? 0
  const text = source.slice(start, position?.end.offset ?? 0)
  const lines: ParagraphLine[] = []
  for (const { index, 0: all, 1: marks = '', 2: line = '' } of text.matchAll(/(^[ \t>]*)([^\r\n]*)/gm)) {
    if (all === '') continue
    const from = start + index + marks.length
    lines.push({ start: from, end: from + line.length, text: line })
  }
  return { lines, prefix: prefixOf(source, start) }
}
