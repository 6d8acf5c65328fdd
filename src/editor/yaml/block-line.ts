/** Reads one line of block YAML for its shape alone: bullets, key, value. The line may be half written. */
import type { Span } from '../spot.js'

export interface BlockLine {
  readonly line: Span
  /** Columns of the bullets that the line begins with. */
  readonly bullets: readonly number[]
  /** Where the content behind the bullets begins. */
  readonly content: number
  /** Its column. */
  readonly column: number
  readonly key?: Span & { readonly name: string; readonly colon: number }
}

const MAX_KEY = 40

/** A full-width colon is one, and so is a colon with Chinese right behind it: both are read past by the parser. */
const COLON = /：|:(?=[\s\u3000]|$|\p{Script=Han})/u

const nameOf = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, '$2')

const keyIn = (content: string, at: number): BlockLine['key'] => {
  const colon = content.search(COLON)
  if (colon <= 0 || /^[[{#&*!|>｛［]/.test(content)) return undefined
  const name = nameOf(content.slice(0, colon))
  if (name === '' || name.length > MAX_KEY || /[，。；！？]/.test(name)) return undefined
  return { name, start: at, end: at + content.slice(0, colon).trimEnd().length, colon: at + colon }
}

/** The shape of a line; undefined for one that is empty or a comment. */
export const readLine = (text: string, line: Span): BlockLine | undefined => {
  const written = text.slice(line.start, line.end)
  let at = written.length - written.trimStart().length
  const bullets: number[] = []
  while (/^[-－](?:[\s\u3000]|$)/.test(written.slice(at, at + 2))) {
    bullets.push(at)
    at += 1
    while (at < written.length && /\s/.test(written.charAt(at))) at += 1
  }
  const content = written.slice(at)
  if (content.startsWith('#') || (content === '' && bullets.length === 0)) return undefined
  const key = keyIn(content, line.start + at)
  return { line, bullets, content: line.start + at, column: at, ...(key === undefined ? {} : { key }) }
}
