/** Query → what is really asked: whatever a page or an address hands over, within bounds. */
import { type FacetName, facetNames } from '../facet-names.js'
import type { Chosen } from './count.js'
import { defaultHits, hitLimit, type Query, textLimit } from './query.js'
import { type Word, wordsOf } from './words.js'

export interface Asked {
  readonly words: readonly Word[]
  readonly shortened: boolean
  readonly chosen: Chosen
  readonly limit: number
  readonly offset: number
  readonly count: ReadonlySet<FacetName>
}

/** More values of one facet than this nobody chooses by hand. */
const MAX_VALUES = 200

const within = (value: number | undefined, otherwise: number, most: number): number =>
  value === undefined || !(value >= 0) ? otherwise : Math.min(Math.floor(value), most)

/** Blank, mark and half a character at the end are no loss. */
const beginning = (text: string): string => text.slice(0, textLimit).replace(/[\ud800-\udbff]$/, '')

/** What a query asks. Facets that are not known are left out. */
export const askedOf = ({ text = '', facets = {}, limit, offset, count }: Query): Asked => {
  const chosen = new Map<FacetName, readonly string[]>()
  for (const name of facetNames) {
    const values = (facets[name] ?? []).slice(0, MAX_VALUES)
    if (values.length > 0) chosen.set(name, values)
  }
  return {
    words: wordsOf(beginning(text)),
    shortened: text.trim().length > textLimit,
    chosen,
    limit: within(limit, defaultHits, hitLimit),
    offset: within(offset, 0, Number.MAX_SAFE_INTEGER),
    count: new Set(count ?? facetNames),
  }
}
