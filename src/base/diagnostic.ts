/** A problem in content as plain data: the only way kebao says that content is wrong. */
import type { Position } from 'unist'
import type { Words } from './words.js'

export type Severity = 'error' | 'warning' | 'info'

/**
 * A place in a package: a path of its tree and, where it is known, a range in the decoded text.
 * Lines and columns count from 1, offsets from 0, all in UTF-16 units (the unist convention).
 */
export interface Place {
  readonly file: string
  readonly range?: Position
}

/** Replaces the UTF-16 units `start` to `end` (exclusive) of a file's decoded text. */
export interface Edit {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A mend offered with a diagnostic. A safe one never changes what the author meant. */
export interface Fix {
  readonly title: Words
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** Another place that helps to understand a diagnostic, such as the first use of a duplicate id. */
export interface Related extends Place {
  readonly message: Words
}

/** One problem, worded in both languages: what is wrong, why it matters, what to do. */
export interface Diagnostic {
  /** Permanent name, `family/name`. For a lint rule it equals the rule's path. */
  readonly code: string
  readonly severity: Severity
  /** What is wrong. */
  readonly message: Words
  /** Why it matters. */
  readonly why: Words
  /** What to do about it. */
  readonly help: Words
  readonly file?: string
  readonly range?: Position
  /** The parameters of the message, for programs and tests. */
  readonly data?: unknown
  readonly fix?: Fix
  readonly related?: readonly Related[]
}

/** A value, where one could be made, and everything that was found on the way. */
export interface Result<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}

/** A result that always has a value, whatever was found. */
export type Checked<T> = Required<Result<T>>

/** What a finding may carry beside its place and parameters. */
export type Extra = Pick<Diagnostic, 'fix' | 'related'>

/** A sentence, or the function that words it from the parameters. */
type Wording<P> = Words | ((params: P) => Words)

/** The three sentences of a diagnostic and its rank, as they are declared. */
export interface DiagnosticSpec<P> {
  readonly code: string
  readonly severity: Severity
  readonly message: Wording<P>
  readonly why: Wording<P>
  readonly help: Wording<P>
}

/** Makes one diagnostic at a place; the parameters are those its wording needs. */
export type Found<P> = (at: Partial<Place>, params: P, extra?: Extra) => Diagnostic

const word = <P>(wording: Wording<P>, params: P): Words =>
  typeof wording === 'function' ? wording(params) : wording

/**
 * Declares a diagnostic. A missing language or a wrong parameter is a compile error.
 *
 * @example
 * const unknownKey = defineDiagnostic({
 *   code: 'parse/unknown-key',
 *   severity: 'error',
 *   message: (p: { key: string }) => words(`不认识「${p.key}」。`, `Unknown key \`${p.key}\`.`),
 *   why: words('…', '…'),
 *   help: words('…', '…'),
 * })
 * unknownKey({ file: 'course.md' }, { key: 'titel' })
 */
export const defineDiagnostic =
  <P extends object = Record<never, never>>(spec: DiagnosticSpec<P>): Found<P> =>
  (at, params, extra) => ({
    code: spec.code,
    severity: spec.severity,
    message: word(spec.message, params),
    why: word(spec.why, params),
    help: word(spec.help, params),
    ...(at.file === undefined ? {} : { file: at.file }),
    ...(at.range === undefined ? {} : { range: at.range }),
    ...(Object.keys(params).length === 0 ? {} : { data: params }),
    ...extra,
  })

const startOf = (diagnostic: Diagnostic): number => diagnostic.range?.start.offset ?? -1

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/** Orders diagnostics by file, offset and code: the same findings always print the same way. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.file ?? '', b.file ?? '') || compare(startOf(a), startOf(b)) || compare(a.code, b.code)

/** True when something was found that a bundle must not carry. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error')
