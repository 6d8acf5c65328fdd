/** Finds the rule that a note to kebao speaks of: `<!-- kebao-ignore quiz/single-key: … -->`, `# kebao-ignore …`. */
import { type Word, wordAt } from './spot.js'
import { lineAt } from './text-line.js'

/** Longer lines are no work of a person. */
const MAX_LINE = 10_000

const NOTE = /(?:<!--|#)[ \t]*kebao-ignore(?:-file)?[ \t]+([a-z0-9/-]*)/g

/** The code in a note, or where it is to be written; undefined elsewhere. */
export const suppressionAt = (text: string, offset: number): Word | undefined => {
  const { start, end } = lineAt(text, offset)
  if (end - start > MAX_LINE) return undefined
  for (const { 0: note, 1: code = '', index } of text.slice(start, end).matchAll(NOTE)) {
    const to = start + index + note.length
    const from = to - code.length
    if (from <= offset && offset <= to) return wordAt(text, from, to, offset)
  }
  return undefined
}
