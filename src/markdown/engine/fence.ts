/** Reads a line that begins with colons: `:::单选题{#q1 分值=2}`. */
import { readAttributes } from './attributes.js'

export interface Fence {
  readonly kind: 'leaf' | 'container' | 'closing'
  readonly colons: number
  readonly name?: string
  readonly attributes?: {
    /** Offset of the opening brace. */
    readonly start: number
    readonly length: number
    readonly found: Readonly<Record<string, string>>
  }
}

/** The marks of quotes, items and footnotes that a line may begin with. */
const MARKS = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t]|\[\^[^\]\n]+\]:)*$/

/** Units of them that are looked at. */
const MOST_MARKS = 256

const OPENING =
  /(:{2,})(\p{L}[\p{L}\p{N}]*(?:[-_]+[\p{L}\p{N}]+)*)(?:\[[^[\]\\`<&\n]*\])?(\{[^{}\r\n]+\})?[ \t]*(?=\r?\n|$)/uy
const CLOSING = /(:{3,})[ \t]*(?=\r?\n|$)/y

/** @returns 'text' for colons within a line; undefined for a line that only remark-parse reads for certain */
export const readFence = (text: string, at: number): Fence | 'text' | undefined => {
  const window = text.slice(Math.max(0, at - MOST_MARKS), at)
  const lineStart = window.lastIndexOf('\n') + 1
  if (!MARKS.test(window.slice(lineStart))) return 'text'
  if (lineStart === 0 && window.length === MOST_MARKS) return undefined
  CLOSING.lastIndex = at
  const closing = CLOSING.exec(text)?.[1]
  if (closing !== undefined) return { kind: 'closing', colons: closing.length }
  OPENING.lastIndex = at
  const opening = OPENING.exec(text)
  if (opening === null) return undefined
  const { 0: line, 1: { length: colons } = '', 2: name = '', 3: written } = opening
  const kind = colons > 2 ? 'container' : 'leaf'
  if (written === undefined) return { kind, colons, name }
  const found = readAttributes(written)
  const start = at + line.lastIndexOf(written)
  return found && { kind, colons, name, attributes: { start, length: written.length, found } }
}
