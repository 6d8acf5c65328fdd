/** Edits that change one entry of a front matter, and nothing beside it. */
import type { Edit } from '../../base/diagnostic.js'
import type { FrontEntries, FrontEntry } from './entries-of.js'

const withNewline = ({ newline }: FrontEntries, text: string): string => text.replace(/\n/g, newline)

/** Writes another value behind the author's key; `written` begins with the colon. */
export const replaceEntry = (
  file: string,
  front: FrontEntries,
  { keyEnd, end }: FrontEntry,
  written: string,
): Edit => ({ file, start: keyEnd, end, text: withNewline(front, written) })

/** Writes another value and leaves the comment behind it. */
export const replaceValue = (
  file: string,
  front: FrontEntries,
  { keyEnd, valueEnd }: FrontEntry,
  value: string,
): Edit => ({ file, start: keyEnd, end: valueEnd, text: withNewline(front, `: ${value}`) })

/** Takes an entry out, with its line end. */
export const removeEntry = (file: string, { source }: FrontEntries, { start, end }: FrontEntry): Edit => {
  const lineEnd = /^(?:\r\n|\n|\r)?/.exec(source.slice(end, end + 2))?.[0] ?? ''
  return { file, start, end: end + lineEnd.length, text: '' }
}

/** Adds an entry below another one, or at the top. `text` is the whole of it, without a line end. */
export const insertEntry = (
  file: string,
  front: FrontEntries,
  after: FrontEntry | undefined,
  text: string,
): Edit => {
  const at = after?.end ?? front.top
  const lines = withNewline(front, after === undefined ? `${text}\n` : `\n${text}`)
  return { file, start: at, end: at, text: lines }
}
