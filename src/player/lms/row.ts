/** An answer as an LMS keeps it: one row of `cmi.interactions`. */
export interface Row {
  readonly type: string
  /** Every right response. */
  readonly patterns: readonly string[]
  readonly response: string
  readonly result: string
}
