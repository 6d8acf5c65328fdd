/** What is kept of a package once it is packed: plain data, since another thread may have done it. */
import type { Diagnostic } from '../../index.js'
import type { Linted } from '../lint/linted.js'

export interface PackRecord extends Pick<Linted, 'diagnostics' | 'suppressed' | 'sources'> {
  /** Absent where something speaks against it. */
  readonly bundle?: PackedBundle
}

export interface PackedBundle {
  readonly id: string
  readonly version: string
  readonly identity: string
  /** Its own name, under which it goes into a folder. */
  readonly fileName: string
  /** What its reviews say about other content than it has now. */
  readonly reviews: readonly Diagnostic[]
  /** SHA-256 of the archive as it was found or written. */
  readonly archive: string
  /** Where the archive lies until it is put in its place; absent where it is there already. */
  readonly aside?: string
}
