/** What a learner answers a question with. */

export interface Fields {
  /** Labels, `true` or `false`, the texts of the gaps, or one text. */
  read(): readonly string[]
  write(response: readonly string[]): void
  /** Answered questions are still read, and no longer changed. */
  lock(isLocked: boolean): void
  /** Says in words what was right: of the response alone, or of the key as well. */
  tell(response: readonly string[], what: 'nothing' | 'response' | 'key'): void
  /** True when there is something to check. */
  isFilled(): boolean
}
