/** Finds the key at the head of a line of block YAML, however its colon is typed. */
import {
  afterQuote,
  isBlank,
  type Respelling,
  respellBlanks,
  respellColon,
  respellTightColon,
} from './respelling.js'

export interface KeyReading {
  readonly name: string
  /** The offset after the colon. */
  readonly end: number
  readonly respellings: readonly Respelling[]
  /** What follows the colon on this line, trimmed. */
  readonly rest: string
}

/** One word without punctuation of a sentence and without the marks that begin other things in YAML. */
const isPlausible = (name: string): boolean =>
  /^[^\s，。；、！？“”"'#&*!|>%@`[\]{},?-][^\s，。；！？“”"[\]{}]{0,30}$/.test(name)

const first = (line: string, pattern: RegExp): number => {
  const at = line.search(pattern)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

/** The offset of the colon in a line, and whether YAML itself would see it. */
const findColon = (line: string): { readonly at: number; readonly isProper: boolean } | undefined => {
  const fullWidth = first(line, /：/)
  const proper = first(line, /:(?=[ \t\u00a0\u3000]|$)/)
  const tight = first(line, /:(?![ \t\u00a0\u3000]|$)/)
  if (fullWidth < Math.min(proper, tight) && isPlausible(line.slice(0, fullWidth).trim())) {
    return { at: fullWidth, isProper: false }
  }
  // In `学时:{ 合计: 16 }` the colon that YAML sees belongs to what is in the braces.
  const holdsFlow = tight < proper && /[[{［｛]/.test(line.charAt(tight + 1))
  if (holdsFlow && isPlausible(line.slice(0, tight).trim())) return { at: tight, isProper: false }
  if (proper < Number.POSITIVE_INFINITY) return { at: proper, isProper: true }
  // `10:30` is a time and `https://…` an address.
  if (tight === Number.POSITIVE_INFINITY || line.startsWith('//', tight + 1)) return undefined
  const name = line.slice(0, tight).trim()
  return isPlausible(name) && !/^\d+$/.test(name) ? { at: tight, isProper: false } : undefined
}

/**
 * @param start where the line's content begins
 * @param end where the line ends
 * @param isKey tells whether a name with a mistyped colon, and the rest of its line, is a key at all
 */
export const readKey = (
  text: string,
  start: number,
  end: number,
  isKey: (name: string, rest: string) => boolean,
): KeyReading | undefined => {
  const char = text.charAt(start)
  if (/[[{［｛]/.test(char)) return undefined
  const isQuoted = char === '"' || char === "'"
  const nameEnd = isQuoted ? afterQuote(text, start) : start
  if (nameEnd > end) return undefined
  const colon = findColon(isQuoted ? `k${text.slice(nameEnd, end)}` : text.slice(start, end))
  if (colon === undefined) return undefined
  const at = isQuoted ? nameEnd + colon.at - 1 : start + colon.at
  if (isQuoted && !/^[ \t\u00a0\u3000]*$/.test(text.slice(nameEnd, at))) return undefined
  const name = text.slice(start, at).trim()
  const rest = text.slice(at + 1, end).trim()
  if (!colon.isProper && !isKey(name, rest)) return undefined

  let blank = at
  while (blank > start && isBlank(text.charAt(blank - 1))) blank -= 1
  const before = respellBlanks(text, blank, at)
  const isFullWidth = text.charAt(at) === '：'
  const mended = colon.isProper ? [] : [isFullWidth ? respellColon(text, at) : respellTightColon(at)]
  return { name, end: at + 1, respellings: [...before, ...mended], rest }
}
