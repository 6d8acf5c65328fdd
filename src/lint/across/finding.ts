/** A finding about a package among others. */
import type { Diagnostic } from '../../base/diagnostic.js'

export interface AcrossFinding {
  /** The package it belongs to, by its path. */
  readonly path: string
  readonly diagnostic: Diagnostic
}
