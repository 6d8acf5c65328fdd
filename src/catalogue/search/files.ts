/** What is in the files of a search, as JSON has it. */
import type { Card } from './query.js'

/** A value and its courses; then its label in Chinese where that is another text, and in English where that is yet another. */
export type ValueRow = readonly [value: string, courses: string, zh?: string, en?: string]

/** A term, and the courses that have it with grade 1, 2 and 3, between commas; the file is one flat list of these. */
export type TermRow = readonly [term: string, graded: string]

export interface Head {
  readonly version: number
  readonly courses: number
  /** The first two digits of all provinces that have a file of their own. */
  readonly provinces: readonly string[]
  /** What a query that asks nothing is told of each facet, in the order of `facetNames`. */
  readonly facets: readonly (readonly (readonly [value: string, count: number, zh: string, en: string])[])[]
  /** The first cards; the others are in files of their own. */
  readonly cards: readonly Card[]
}
