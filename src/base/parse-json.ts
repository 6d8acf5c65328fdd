/** A strict reader for JSON from outside (RFC 8259, narrowed as in RFC 7493), in which all readers see one value. */
import type { Diagnostic, Found, Result } from './diagnostic.js'
import * as problems from './json-diagnostics.js'
import { jsonScalarAt } from './json-scalar.js'
import type { Lines } from './lines.js'
import { linesOf } from './lines.js'

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

export interface ParseJsonOptions {
  /** The file that diagnostics name. */
  readonly file?: string
  /** The longest text that is read, in UTF-16 units; 8 Mi by default. */
  readonly maxLength?: number
  /** How deep lists and objects may nest; 64 by default. */
  readonly maxDepth?: number
}

/** Enough to see what kind of file it is; a hostile one could hold millions. */
const MAX_PROBLEMS = 100

/** An integer that is read as another one. Fractions are rounded by every reader alike (RFC 7493 §2.2). */
const isInexact = (value: number, digits: string): boolean =>
  !Number.isFinite(value) ||
  (/^-?\d+$/.test(digits) && !Number.isSafeInteger(value) && String(value) !== digits)

/**
 * Reads JSON that nobody vouches for. Beside bad syntax it refuses what readers disagree on or stumble
 * over: a key given twice, `__proto__`, integers that lose digits, lone surrogates, too much depth or
 * length. What it accepts, `canonicalJson` can write.
 */
export const parseJson = (text: string, options: ParseJsonOptions = {}): Result<JsonValue> => {
  const { maxLength = 8 * 1024 * 1024, maxDepth = 64 } = options
  const file = options.file === undefined ? {} : { file: options.file }
  if (text.length > maxLength) {
    return { diagnostics: [problems.jsonTooLong(file, { length: text.length, limit: maxLength })] }
  }

  const diagnostics: Diagnostic[] = []
  let lines: Lines | undefined
  let at = 0

  const report = <P>(problem: Found<P>, params: P, start = at, end = at + 1): undefined => {
    if (diagnostics.length === MAX_PROBLEMS) return
    lines ??= linesOf(text)
    diagnostics.push(problem({ ...file, range: lines.range(start, end) }, params))
  }

  const skipSpace = (): void => {
    while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++
  }

  /** Steps over a mark, if it comes next. */
  const skip = (mark: string): boolean => {
    skipSpace()
    const found = text.charAt(at) === mark
    if (found) at++
    return found
  }

  const scalar = (): JsonValue | undefined => {
    const found = jsonScalarAt(text, at)
    if (found === undefined) return report(problems.jsonSyntax, {})
    const start = at
    at = found.end
    const { value } = found
    if (typeof value === 'string' && /\p{Cs}/u.test(value)) {
      report(problems.jsonBrokenText, {}, start, at)
    } else if (typeof value === 'number' && isInexact(value, text.slice(start, at))) {
      report(problems.jsonNumber, { number: text.slice(start, at) }, start, at)
    }
    return value
  }

  const list = (depth: number): JsonValue | undefined => {
    const items: JsonValue[] = []
    if (skip(']')) return items
    do {
      const item = valueAt(depth)
      if (item === undefined) return undefined
      items.push(item)
    } while (skip(','))
    return skip(']') ? items : report(problems.jsonSyntax, {})
  }

  const object = (depth: number): JsonValue | undefined => {
    const members: Record<string, JsonValue> = {}
    if (skip('}')) return members
    do {
      skipSpace()
      const start = at
      const key = text.charAt(at) === '"' ? scalar() : report(problems.jsonSyntax, {})
      if (typeof key !== 'string') return undefined
      if (key === '__proto__') report(problems.jsonForbiddenKey, { key }, start, at)
      else if (Object.hasOwn(members, key)) report(problems.jsonDuplicateKey, { key }, start, at)
      if (!skip(':')) return report(problems.jsonSyntax, {})
      const member = valueAt(depth)
      if (member === undefined) return undefined
      if (key !== '__proto__') members[key] = member
    } while (skip(','))
    return skip('}') ? members : report(problems.jsonSyntax, {})
  }

  /** The value that comes next; undefined when reading cannot go on, which is then reported. */
  const valueAt = (depth: number): JsonValue | undefined => {
    skipSpace()
    const open = text.charAt(at)
    if (open !== '[' && open !== '{') return scalar()
    if (depth === maxDepth) return report(problems.jsonTooDeep, { limit: maxDepth })
    at++
    return open === '[' ? list(depth + 1) : object(depth + 1)
  }

  const value = valueAt(0)
  skipSpace()
  if (value !== undefined && at < text.length) report(problems.jsonSyntax, {})
  return value === undefined || diagnostics.length > 0 ? { diagnostics } : { value, diagnostics }
}
