/** What takes turns with others. */
import type { Surroundings } from '../measure.js'

export interface Contest extends Surroundings {
  /** Permanent: figures are kept and compared under it. */
  readonly id: string
  readonly args: readonly string[]
  /** Done before every run, and not measured. */
  readonly before?: () => void
  /** Done once after the last run: throws where the work was not done. */
  readonly check?: () => void
  /**
   * Two busy threads: on shared processors both are sometimes put on one, which says nothing of the program. Such a run,
   * with less than 1.5 times as much processor time as time, is dropped and done again.
   */
  readonly isParallel?: boolean
}
