/**
 * Reads the YAML that nearly every front matter keeps to, one line after the other and without building tokens, and
 * gives up on the first thing that is not of this kind: `yaml` then reads the whole, and its reading is the meaning.
 * A test holds the two to the same result.
 */
import { isNothing } from './is-nothing.js'

/** A value with the offsets of its two ends in the text. */
export type PlainNode =
  | {
      readonly kind: 'scalar'
      readonly text: string
      readonly quoted: boolean
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'list'
      readonly items: readonly PlainNode[]
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'map'
      readonly entries: readonly PlainEntry[]
      readonly start: number
      readonly end: number
    }

export interface PlainEntry {
  readonly key: string
  readonly start: number
  readonly value: PlainNode
}

interface Line {
  /** Where the content begins and ends, blanks apart, and where the next line begins. */
  start: number
  readonly end: number
  readonly next: number
  column: number
}

/** Thrown and caught in this file alone. */
const NOT_PLAIN = Symbol('not plain')

const MAX_DEPTH = 8

/** Tabs, other line ends and control characters mean something to YAML, or to nobody. */
const ODD = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u

const ENTRY = /([\p{L}\p{N}_][\p{L}\p{N}_-]{0,99}):(?= |\n|$)/uy
const PLAIN_START = /[^\s\-?:,[\]{}#&*!|>'"%@`]/uy
const FLOW_TEXT = /[^\s\-?:,[\]{}#&*!|>'"%@`\n](?:[^:#,[\]{}\n]*[^:#,[\]{}\s])?/uy
const DOUBLE = /"([^"\\\n]*)"/y
const SINGLE = /'([^'\n]*)'/y

/** What follows is for `yaml`. */
const giveUp = (): never => {
  throw NOT_PLAIN
}

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const linesIn = (text: string): Line[] => {
  const lines: Line[] = []
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const next = newline < 0 ? text.length : newline + 1
    let end = newline < 0 ? text.length : newline
    let start = from
    while (start < end && text.charAt(start) === ' ') start += 1
    while (end > start && text.charAt(end - 1) === ' ') end -= 1
    if (start < end) lines.push({ start, end, next, column: start - from })
    // A blank line may belong to a value, to a map or to neither.
    else if (lines.length > 0) giveUp()
    from = next
  }
  return lines
}

/** The whole text as one node; thrown out of by `giveUp`. */
const readLines = (text: string): PlainNode | undefined => {
  const lines = linesIn(text)
  let next = 0

  const skip = (from: number): number => {
    let at = from
    while (text.charAt(at) === ' ') at += 1
    return at
  }

  const isItem = ({ start, end }: Line): boolean =>
    text.charAt(start) === '-' && (end === start + 1 || text.charAt(start + 1) === ' ')

  /** The lines of a map or list all begin in its column. */
  const here = (column: number, item: boolean): Line | undefined => {
    const line = lines[next]
    return line?.column === column && isItem(line) === item ? line : undefined
  }

  const newKey = (at: number, seen: Set<string>): string => {
    const key = match(ENTRY, text, at)?.[1] ?? giveUp()
    if (seen.has(key)) giveUp()
    seen.add(key)
    return key
  }

  const scalar = (start: number, end: number): PlainNode => {
    const value = text.slice(start, end)
    return { kind: 'scalar', text: isNothing(value) ? '' : value, quoted: false, start, end }
  }

  /** Goes over what parts two items; `isEnd` says that it was the closing sign. */
  const separator = (from: number, sign: string): { readonly at: number; readonly isEnd: boolean } => {
    const at = skip(from)
    if (text.charAt(at) === sign) return { at: at + 1, isEnd: true }
    return text.charAt(at) === ',' ? { at: skip(at + 1), isEnd: false } : giveUp()
  }

  const flowList = (start: number, depth: number): PlainNode => {
    const items: PlainNode[] = []
    for (let at = skip(start + 1); ; ) {
      const item = flow(at, depth + 1)
      items.push(item)
      const after = separator(item.end, ']')
      if (after.isEnd) return { kind: 'list', items, start, end: after.at }
      at = after.at
    }
  }

  const flowMap = (start: number, depth: number): PlainNode => {
    const entries: PlainEntry[] = []
    const seen = new Set<string>()
    for (let at = skip(start + 1); ; ) {
      const key = newKey(at, seen)
      const value = flow(skip(at + key.length + 1), depth + 1)
      entries.push({ key, start: at, value })
      const after = separator(value.end, '}')
      if (after.isEnd) return { kind: 'map', entries, start, end: after.at }
      at = after.at
    }
  }

  /** A value in quotes or brackets, or one inside brackets. */
  const flow = (start: number, depth: number): PlainNode => {
    if (depth === MAX_DEPTH) giveUp()
    const sign = text.charAt(start)
    if (sign === '[') return flowList(start, depth)
    if (sign === '{') return flowMap(start, depth)
    if (sign === '"' || sign === "'") {
      const [whole, value = ''] = match(sign === '"' ? DOUBLE : SINGLE, text, start) ?? giveUp()
      return { kind: 'scalar', text: value, quoted: true, start, end: start + whole.length }
    }
    const [value] = match(FLOW_TEXT, text, start) ?? giveUp()
    return scalar(start, start + value.length)
  }

  /** What stands on the line of a key or of a list marker. */
  const inline = (line: Line, from: number, column: number, depth: number): PlainNode => {
    const start = skip(from)
    // A line that is indented deeper goes on with this value.
    if ((lines[next]?.column ?? -1) > column) giveUp()
    if (/["'[{]/.test(text.charAt(start))) {
      const node = flow(start, depth + 1)
      return node.end === line.end ? node : giveUp()
    }
    if (!match(PLAIN_START, text, start) || /: | #|:$/.test(text.slice(start, line.end))) giveUp()
    return scalar(start, line.end)
  }

  const entryValue = (line: Line, colonEnd: number, column: number, depth: number): PlainNode => {
    next += 1
    if (colonEnd < line.end) return inline(line, colonEnd, column, depth)
    const below = lines[next]
    // Where an empty value ends depends on what follows it.
    if (below === undefined) return giveUp()
    const isBelow = below.column > column || (below.column === column && isItem(below))
    return isBelow ? block(below.column, depth + 1) : giveUp()
  }

  const map = (column: number, depth: number): PlainNode => {
    const entries: PlainEntry[] = []
    const seen = new Set<string>()
    const start = lines[next]?.start ?? 0
    for (let line = here(column, false); line; line = here(column, false)) {
      const key = newKey(line.start, seen)
      const value = entryValue(line, line.start + key.length + 1, column, depth)
      entries.push({ key, start: line.start, value })
    }
    return entries.length === 0
      ? giveUp()
      : { kind: 'map', entries, start, end: lines[next - 1]?.next ?? start }
  }

  const itemOf = (line: Line, column: number, depth: number): PlainNode => {
    const from = skip(line.start + 1)
    if (from >= line.end) giveUp()
    if (match(ENTRY, text, from) === null) {
      next += 1
      return inline(line, from, column, depth)
    }
    // The rest of the line is the first line of a map.
    line.column += from - line.start
    line.start = from
    return map(line.column, depth + 1)
  }

  const list = (column: number, depth: number): PlainNode => {
    const items: PlainNode[] = []
    const start = lines[next]?.start ?? 0
    for (let line = here(column, true); line; line = here(column, true))
      items.push(itemOf(line, column, depth))
    return { kind: 'list', items, start, end: lines[next - 1]?.next ?? start }
  }

  const block = (column: number, depth: number): PlainNode => {
    if (depth === MAX_DEPTH) giveUp()
    return here(column, true) ? list(column, depth) : map(column, depth)
  }

  const [first] = lines
  if (first === undefined) return undefined
  const whole = block(first.column, 0)
  return next === lines.length ? whole : giveUp()
}

/** Undefined for everything that is left to `yaml`. */
export const readPlainYaml = (text: string): PlainNode | undefined => {
  if (ODD.test(text)) return undefined
  try {
    return readLines(text)
  } catch (thrown) {
    if (thrown === NOT_PLAIN) return undefined
    throw thrown
  }
}
