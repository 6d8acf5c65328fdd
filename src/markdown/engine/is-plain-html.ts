/** Tells HTML that both parsers read alike. */
import type { Html, Nodes } from 'mdast'

/** Units before a place that are looked at: no text may make the search long. */
const NEAR = 2_000

/** An opening tag as CommonMark 0.31, §6.6, has it: satteri lets values have more. */
const TAG =
  /^<[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>$/

const isBlockIn = ({ type }: Nodes): boolean =>
  /^(?:listItem|blockquote|containerDirective|footnoteDefinition)$/.test(type)

export const isPlainHtml = ({ value, position }: Html, parent: Nodes, source: string): boolean => {
  if (parent.type === 'root') return true
  const { start, end } = position ?? {}
  const written = source.slice(start?.offset, end?.offset)
  if (written.includes('\t') && written.includes('\n')) return false
  // In a line that continues a paragraph, the blanks before it belong to it or not.
  const at = start?.offset ?? 0
  if (/(?:^|\n)[ \t>]+$/.test(source.slice(Math.max(0, at - NEAR), at))) return false
  // A comment that nobody closed ends with what it stands in.
  if (isBlockIn(parent)) return value.endsWith('>')
  return !/^<[A-Za-z]/.test(value) || TAG.test(value)
}
