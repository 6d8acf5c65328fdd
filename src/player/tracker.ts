/** Where progress is kept: an LMS, or this browser. */
import type { Interaction, Outcome } from './interaction.js'

/** Nothing that a tracker does may throw. */
export interface Tracker {
  /** Characters that `save` takes; 4,000 where a tracker does not say. SCORM 2004 has room for 64,000. */
  readonly room?: number
  /** What the last visit put aside; undefined on the first. */
  load(): string | undefined
  /**
   * Puts the state of the page aside: an ASCII string of at most `room` characters (SCORM 1.2 `cmi.suspend_data` holds 4,096).
   * `place` is part of it; LMSs also have a field for that alone. False where it was refused, as too long perhaps.
   */
  save(state: string, place?: number): boolean
  /** One answered question. */
  answer(interaction: Interaction): void
  /** After each answer and at the end. */
  report(result: Outcome): void
  /** The page is left; may be called more than once. */
  close(): void
}
