/** A piece of the author's text, short enough to quote in a sentence. */

const LENGTH = 40

/** One line, cut where it is too long; never in the middle of a surrogate pair. */
export const excerpt = (text: string, length = LENGTH): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`
}
