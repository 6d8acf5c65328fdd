/** What was met while one question was written: the files it needs, and what could not be kept. */
import type { Loss } from '../loss.js'

export interface Ledger {
  /** Names of media. */
  readonly media: Set<string>
  readonly lost: Set<Loss>
}

export const ledger = (): Ledger => ({ media: new Set(), lost: new Set() })
