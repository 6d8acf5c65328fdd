/** What is asked of a search, and what it answers: the same in memory and from the files of a site. */
import type { Words } from '../../base/words.js'
import type { FacetName } from '../facet-names.js'

export interface Query {
  /**
   * What somebody typed, in any language. Words are parted by blanks and marks; all must be found. Of a longer text the
   * first {@link textLimit} characters count.
   */
  readonly text?: string
  /** Chosen values, as `facetsOf` has them: of one facet any may hold, of several facets each must. */
  readonly facets?: Readonly<Partial<Record<FacetName, readonly string[]>>>
  /** Hits to return, 20 by default and {@link hitLimit} at most. */
  readonly limit?: number
  /** Hits to pass over, 0 by default. */
  readonly offset?: number
  /** The facets whose values are to be counted: all by default. What is not counted need not be loaded. */
  readonly count?: readonly FacetName[]
}

/** What a result shows of a course. */
export interface Card {
  readonly id: string
  readonly version: string
  readonly title: string
  /** Cut to {@link summaryLength}. */
  readonly summary?: string
  readonly type: string
  /** Ids of the vocabulary, primary and secondary ones, without their broader terms. */
  readonly audience?: readonly string[]
  readonly topics?: readonly string[]
  readonly level?: string
  readonly forms?: readonly string[]
  /** Teaching hours in total. */
  readonly hours?: number
  readonly lessons: number
  /** The code of the place, and its full name where it is in the list. */
  readonly region?: string
  readonly place?: string
  readonly publisher?: string
  readonly licence: string
  readonly language: string
  readonly updated?: string
  /** Where its page is, as whoever makes the site has said. */
  readonly path?: string
}

/** A value of a facet and how many courses choosing it would leave. */
export interface FacetCount {
  readonly value: string
  readonly count: number
  readonly label: Words
}

export interface Found {
  /** All hits, of which `hits` are a page. */
  readonly total: number
  /** The best first; of equals the newest. */
  readonly hits: readonly Card[]
  /**
   * Counts for what was asked, most frequent first. What is chosen in a facet does not lower the counts of that facet itself.
   * Of places there are the provinces and, step by step, what lies in those chosen; of open facets, such as publishers,
   * the {@link facetLimit} most frequent values. What is chosen is always among them.
   */
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>
  /** True where no course has all the words, and what is shown has only some of them or their characters. */
  readonly relaxed?: true
  /** True where the text was too long, and its end was not looked for. */
  readonly shortened?: true
}

export type Search = (query: Query) => Found

/** Characters of a query that are looked for, in UTF-16 units. */
export const textLimit = 200

/** Hits that one query may ask for. */
export const hitLimit = 100

/** Hits that a query gets which does not say how many. */
export const defaultHits = 20

/** Values of an open facet that are counted in an answer. */
export const facetLimit = 100

/** UTF-16 units of a summary on a card. */
export const summaryLength = 80
