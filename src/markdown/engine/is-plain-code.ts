/** Tells code that both parsers read alike. */
import type { Code } from 'mdast'

/**
 * Code whose every place and field is known. The parsers differ in how much of a tab is indentation, in where a block
 * ends that nobody closed, and in references and blanks behind its language.
 */
export const isPlainCode = ({ position, lang }: Code, isInside: boolean, source: string): boolean => {
  const { start, end } = position ?? {}
  const written = source.slice(start?.offset, end?.offset)
  const isFenced = /^[`~]{3}/.test(written)
  if (written.includes('\t') && (isInside || !isFenced)) return false
  if (isFenced && isInside && !/\n.*[`~]{3}[ \t]*$/.test(written)) return false
  // Blank lines behind indented code belong to it or not, by their width.
  if (!isFenced && /^\r?\n[ \t>]/.test(source.slice(end?.offset, (end?.offset ?? 0) + 3))) return false
  return lang === null || !/^[^\r\n]*(?:[&\\]|[ \t](?:\r|\n|$))/.test(written)
}
