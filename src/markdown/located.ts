/** YAML values with their places: every scalar is still a string, so that no number or date is guessed (`12:30`, `1.10`, `010711`). */
import type { Position } from 'unist'

export interface LocatedScalar {
  readonly kind: 'scalar'
  /** The text of the scalar, quotes and escapes resolved; '' for an empty value. */
  readonly text: string
  /** True when the author quoted it: its spelling is then deliberate. */
  readonly quoted: boolean
  readonly range: Position
}

export interface LocatedList {
  readonly kind: 'list'
  readonly items: readonly Located[]
  readonly range: Position
}

export interface LocatedEntry {
  readonly key: string
  readonly keyRange: Position
  readonly value: Located
}

export interface LocatedMap {
  readonly kind: 'map'
  readonly entries: readonly LocatedEntry[]
  readonly range: Position
}

export type Located = LocatedScalar | LocatedList | LocatedMap
