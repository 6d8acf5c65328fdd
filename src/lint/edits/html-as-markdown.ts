/** Says in Markdown what an author said with a plain HTML tag, where that is sure to mean the same. */
import type { Edit } from '../../base/diagnostic.js'
import { newlineOf } from '../../base/lines.js'

interface Text {
  readonly file: string
  readonly source: string
}

const STARS: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
])

/** How far an emphasis may reach. */
const MAX_INNER = 200

const isTag = (written: string, name: string): boolean => new RegExp(`^<${name}\\s*/?>$`, 'i').test(written)

/** Words between the two tags that Markdown can emphasise whatever stands around them. */
const emphasis = ({ file, source }: Text, name: string, start: number, end: number): readonly Edit[] => {
  const stars = STARS.get(name) ?? ''
  const rest = source.slice(end, end + MAX_INNER)
  const closing = new RegExp(`</${name}\\s*>`, 'i').exec(rest)
  const inner = rest.slice(0, closing?.index ?? 0)
  if (closing === null || !/^[\p{L}\p{N}](?:[^<>*_\r\n`[\]{}|\\]*[\p{L}\p{N}])?$/u.test(inner)) return []
  const close = end + closing.index
  return [
    { file, start, end, text: stars },
    { file, start: close, end: close + closing[0].length, text: stars },
  ]
}

/** A break in a paragraph at the margin, before words that Markdown reads as words. */
const lineBreak = ({ file, source }: Text, start: number, end: number): readonly Edit[] => {
  const lineStart = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
  const line = source.slice(lineStart, start)
  if (
    !/^[\p{L}“「《（]/u.test(line) ||
    /[|\\]/.test(line + source.slice(end, end + MAX_INNER).split(/[\r\n]/, 1)[0])
  )
    return []
  const blanks = /^[ \t\u3000]*/.exec(source.slice(end, end + MAX_INNER))?.[0].length ?? 0
  const next = source.charAt(end + blanks)
  if (/[\r\n]/.test(next)) return [{ file, start, end: end + blanks, text: '\\' }]
  return /[\p{Script=Han}“「《（]/u.test(next)
    ? [{ file, start, end: end + blanks, text: `\\${newlineOf(source)}` }]
    : []
}

/** The edits that take the place of the tag at these offsets; none where Markdown might read them otherwise. */
export const htmlAsMarkdown = (text: Text, name: string, start: number, end: number): readonly Edit[] => {
  if (!isTag(text.source.slice(start, end), name)) return []
  if (name === 'br') return lineBreak(text, start, end)
  return STARS.has(name) ? emphasis(text, name, start, end) : []
}
