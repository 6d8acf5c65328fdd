/** Finds the full-width punctuation of a `[list]` or `{map}` in YAML that an author meant as its structure. */
import { lineEnd } from '../../base/lines.js'
import {
  afterQuote,
  isBlank,
  type Respelling,
  respellBlanks,
  respellColon,
  respellTightColon,
} from './respelling.js'

export interface FlowReading {
  /** The offset after the closing bracket. */
  readonly end: number
  readonly respellings: readonly Respelling[]
}

interface Frame {
  readonly close: ']' | '}'
  readonly respellings: Respelling[]
  /** Full-width commas of a list: they separate only where the author used no ASCII one. */
  readonly commas: Respelling[]
  asciiCommas: number
  /** Where the entry of a map begins. */
  entry: number
  hasColon: boolean
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['［', '['],
  ['］', ']'],
  ['｛', '{'],
  ['｝', '}'],
])

/** Between these the punctuation belongs to the text. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
])

const MAX_FRAMES = 32

const startsEntry = (text: string, at: number): boolean =>
  /^\s*[^\s:：，,{}[\]｛｝［］"']{1,24}\s*[:：]/.test(text.slice(at, at + 40))

const startsComment = (text: string, at: number): boolean =>
  text.charAt(at) === '#' && /\s/.test(text.charAt(at - 1))

/** Only blanks or a comment follow: what ended is the whole value, not the beginning of a sentence. */
const endsLine = (text: string, at: number): boolean =>
  /^[ \t\u00a0\u3000]*(?:#.*)?$/.test(text.slice(at, lineEnd(text, at)))

const respellBracket = (text: string, at: number, ascii: string): readonly Respelling[] =>
  text.charAt(at) === ascii ? [] : [{ start: at, end: at + 1, text: ascii, slip: 'bracket' }]

/** True when the comma separates. */
const readComma = (frame: Frame, text: string, at: number): boolean => {
  const respelling: Respelling = { start: at, end: at + 1, text: ',', slip: 'comma' }
  if (text.charAt(at) === ',') frame.asciiCommas += 1
  else if (frame.close === ']') frame.commas.push(respelling)
  else if (frame.hasColon && startsEntry(text, at + 1)) frame.respellings.push(respelling)
  else return false
  frame.entry = at + 1
  frame.hasColon = false
  return true
}

/** True when the colon ends a key; `10:30` and `https://…` are text. */
const readColon = (frame: Frame, text: string, at: number): boolean => {
  const key = text.slice(frame.entry, at).trim()
  if (text.charAt(at) === '：') frame.respellings.push(respellColon(text, at))
  else if (!/["']$/.test(key) && /^[^\s,}\]]/.test(text.charAt(at + 1))) {
    const isText = /^\d+$/.test(key) || text.startsWith('//', at + 1)
    // In `a:b: c` the key goes on to the colon that YAML sees.
    if (isText || /^[^\s,，{}[\]]{0,99}:\s/.test(text.slice(at + 1, at + 101))) return false
    frame.respellings.push(respellTightColon(at))
  }
  frame.hasColon = true
  return true
}

/** The offset after a stretch of text whose punctuation is not structure; `at` itself where there is none. */
const afterText = (text: string, at: number, fresh: boolean): number => {
  const char = text.charAt(at)
  if (fresh && (char === '"' || char === "'")) return afterQuote(text, at)
  if (startsComment(text, at)) return lineEnd(text, at)
  const closer = PAIRS.get(char)
  const closing = closer === undefined ? -1 : text.slice(at, lineEnd(text, at)).indexOf(closer)
  return closing < 0 ? at : at + closing + 1
}

/**
 * Reads a flow collection from its opening bracket, full-width or not. Undefined when it does not end before
 * `limit`, or when more text follows it.
 */
export const respellFlow = (text: string, start: number, limit: number): FlowReading | undefined => {
  const frames: Frame[] = []
  const found: Respelling[] = []
  // Where a key or a value may begin, and only there, quotes and brackets mean structure.
  let fresh = true
  for (let at = start; at < limit; at++) {
    const char = text.charAt(at)
    const ascii = BRACKETS.get(char) ?? char
    if (fresh && (ascii === '[' || ascii === '{')) {
      if (frames.length === MAX_FRAMES) return undefined
      found.push(...respellBracket(text, at, ascii))
      const close = ascii === '[' ? ']' : '}'
      frames.push({ close, respellings: [], commas: [], asciiCommas: 0, entry: at + 1, hasColon: false })
      continue
    }
    const frame = frames.at(-1)
    if (frame === undefined) return undefined
    if (ascii === ']' || ascii === '}') {
      if (ascii !== frame.close) return undefined
      frames.pop()
      found.push(...frame.respellings, ...(frame.asciiCommas > 0 ? [] : frame.commas))
      found.push(...respellBracket(text, at, ascii))
      if (frames.length === 0) return endsLine(text, at + 1) ? { end: at + 1, respellings: found } : undefined
      fresh = false
    } else if (char === ',' || char === '，') {
      fresh = readComma(frame, text, at)
    } else if (frame.close === '}' && !frame.hasColon && (char === ':' || char === '：')) {
      fresh = readColon(frame, text, at)
    } else if (isBlank(char)) {
      if (fresh && char !== '\t') frame.respellings.push(...respellBlanks(text, at, at + 1))
    } else if (!/\s/.test(char)) {
      const after = afterText(text, at, fresh)
      if (!startsComment(text, at)) fresh = false
      if (after > at) at = after - 1
    }
  }
  return undefined
}
