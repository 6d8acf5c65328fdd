/** Finds the slips of the hand in front matter that would make YAML misread it or refuse it. */
import { readKey } from './read-key.js'
import { respellFlow } from './respell-flow.js'
import { afterQuote, isBlank, type Respelling, respellBlanks, widthOf } from './respelling.js'

interface Level {
  readonly column: number
  readonly kind: 'map' | 'list'
}

interface Line {
  readonly start: number
  readonly end: number
  readonly next: number
  /** Where the content begins, and in which column. */
  readonly content: number
  readonly column: number
}

const BULLETS = /^[－—–·•‧∙●▪*+-]/

/** Deeper than YAML may go, so that a line of a thousand list markers stays cheap. */
const MAX_LEVELS = 64

const lineAt = (text: string, start: number): Line => {
  const length = text.slice(start).search(/\r\n|\n|\r/)
  const end = length < 0 ? text.length : start + length
  let content = start
  while (content < end && isBlank(text.charAt(content))) content += 1
  const next = end + (text.startsWith('\r\n', end) ? 2 : 1)
  return { start, end, next, content, column: widthOf(text.slice(start, content)) }
}

/**
 * Reads the block line by line with as much of YAML's structure as it takes to tell a key from a sentence: what is
 * quoted, what stands in a block scalar and what follows a colon and a space is the author's text and stays as it is.
 */
export const respellFrontMatter = (text: string): readonly Respelling[] => {
  const found: Respelling[] = []
  const levels: Level[] = [{ column: 0, kind: 'map' }]
  /** The column of the entry whose text goes on in the lines that are indented deeper. */
  let running: number | undefined
  /** The entry without a value so far: a list or a map may follow. */
  let waiting: { readonly column: number; readonly afterKey: boolean } | undefined
  /** How far a flow collection may reach; lowered once one was seen that never closes. */
  let flowLimit = text.length

  const has = (kind: Level['kind'], column: number): boolean =>
    levels.some((level) => level.kind === kind && level.column === column)

  const enter = (kind: Level['kind'], column: number): void => {
    while ((levels.at(-1)?.column ?? -1) > column) levels.pop()
    // A map at the column of a list ends it: the list stood under a key of that map.
    if (kind === 'map' && levels.at(-1)?.kind === 'list' && levels.at(-1)?.column === column) levels.pop()
    if (!has(kind, column)) levels.push({ column, kind })
  }

  const skipBlanks = (from: number, end: number): number => {
    let at = from
    while (at < end && isBlank(text.charAt(at))) at += 1
    found.push(...respellBlanks(text, from, at).filter(({ slip }) => slip === 'space'))
    return at
  }

  /** The length of a list marker, or 0. A mistyped one counts only where a list can stand. */
  const marker = (line: Line, at: number, column: number): number => {
    const rest = text.slice(at, line.end)
    if (levels.length > MAX_LEVELS) return 0
    if (/^-(?:[ \t\u00a0\u3000]|$)/.test(rest)) return 1
    const isDue =
      waiting !== undefined && (waiting.afterKey ? column >= waiting.column : column > waiting.column)
    if (!BULLETS.test(rest) || !(isDue || has('list', column))) return 0
    const isSpaced = rest.length === 1 || isBlank(rest.charAt(1))
    if (rest.charAt(1) === rest.charAt(0) || /^-\d+(?:\.\d+)?\s*$/.test(rest)) return 0
    if (/^[*+]/.test(rest) && !isSpaced) return 0
    found.push({ start: at, end: at + 1, text: isSpaced ? '-' : '- ', slip: 'list-marker' })
    return 1
  }

  /** Reads a value and returns the offset after it; `owner` is the column its further lines must pass. */
  const value = (line: Line, from: number, owner: number, afterKey: boolean): number => {
    const at = skipBlanks(from, line.end)
    const rest = text.slice(at, line.end)
    if (/^(?:#|[&!]\S*\s*(?:#|$)|$)/.test(rest)) {
      waiting = { column: owner, afterKey }
      return line.end
    }
    if (/^["']/.test(rest)) return afterQuote(text, at)
    if (/^[[{［｛]/.test(rest)) {
      const flow = respellFlow(text, at, Math.max(line.end, flowLimit))
      if (flow === undefined) flowLimit = 0
      else found.push(...flow.respellings)
      if (flow !== undefined) return flow.end
    }
    // A block scalar and plain text go on in the same way.
    running = owner
    return line.end
  }

  /** Whether a name with a mistyped colon is a key: on a line of a map always, elsewhere when it looks like one. */
  const isKey =
    (line: Line, column: number, inList: boolean) =>
    (name: string, rest: string): boolean => {
      if (!inList && has('map', column)) return true
      if (/^[[{［｛]/.test(rest)) return true
      const next = lineAt(text, Math.min(line.next, text.length))
      if (next.column === column && readKey(text, next.content, next.end, () => true)) return true
      return !inList && name.length <= 8 && !/[，。；！？]/.test(rest)
    }

  const structure = (line: Line): number => {
    let at = line.content
    let column = line.column
    let inList = false
    while (levels.length > 1 && (levels.at(-1)?.column ?? 0) > column) levels.pop()
    for (let length = marker(line, at, column); length > 0; length = marker(line, at, column)) {
      enter('list', column)
      waiting = { column, afterKey: false }
      inList = true
      const after = skipBlanks(at + length, line.end)
      const isSpaced = after > at + length
      column += length + (isSpaced ? widthOf(text.slice(at + length, after)) : 1)
      at = after
    }
    const owner = waiting?.column ?? column
    if (!inList && text.charAt(at) === '＃') {
      found.push({ start: at, end: at + 1, text: '#', slip: 'comment' })
      return line.end
    }
    if (text.charAt(at) === '#') return line.end
    const key = readKey(text, at, line.end, isKey(line, column, inList))
    waiting = undefined
    if (key === undefined) return value(line, at, owner, false)
    enter('map', column)
    found.push(...key.respellings)
    return value(line, key.end, column, true)
  }

  for (let line = lineAt(text, 0); line.start < text.length; ) {
    const isEmpty = line.content === line.end
    const isText = running !== undefined && (isEmpty || line.column > running)
    const spaces = /^ */.exec(text.slice(line.start, line.end))?.[0].length ?? 0
    // Blanks that YAML cannot see as indentation are respelled; behind enough spaces they belong to the text.
    if (!isText || spaces <= (running ?? 0)) found.push(...respellBlanks(text, line.start, line.content))
    if (!isText && !isEmpty) running = undefined
    const end = isText || isEmpty ? line.end : structure(line)
    line = lineAt(text, end > line.end ? lineAt(text, end).next : line.next)
  }
  return found.sort((a, b) => a.start - b.start)
}
