/** The order of headings: that of the vocabulary, then names of one's own, then what nobody said. */
import { lazy } from '../../base/lazy.js'
import { byCodeUnit } from '../../base/path.js'
import { type Scheme, vocabularies } from '../../model/vocabulary/index.js'
import { hourBands } from '../facets.js'
import { type Dimension, UNSPECIFIED } from './dimensions.js'

/** Stands for all: of a dimension that is not told apart. */
export const ALL = '*'

/** The vocabularies of the dimensions that have one. */
export const schemeOf: Readonly<Partial<Record<Dimension, Scheme>>> = {
  audience: 'audience',
  topic: 'topic',
  publisherLevel: 'org-level',
  type: 'course-type',
  form: 'learning-form',
  status: 'curation-status',
  origin: 'origin',
  quality: 'quality-dimension',
}

const LAST = 1_000_000

const ranked = (values: readonly string[]): ReadonlyMap<string, number> =>
  new Map([ALL, ...values].map((value, rank) => [value, rank]))

const ranks = lazy(
  (): ReadonlyMap<string, ReadonlyMap<string, number>> =>
    new Map([
      ...Object.entries(schemeOf).map(
        ([name, scheme]) => [name, ranked(vocabularies[scheme].terms.map(({ id }) => id))] as const,
      ),
      ['setting', ranked(['urban', 'rural'])],
      ['level', ranked(['beginner', 'intermediate', 'advanced'])],
      ['hours', ranked(hourBands)],
    ]),
)

const none: ReadonlyMap<string, number> = new Map([[ALL, 0]])

export type ByValue = (a: string, b: string) => number

/** The order of the values of one dimension, or of places. */
export const byValueOf = (name: Dimension | 'region'): ByValue => {
  const known = ranks().get(name) ?? none
  const rankOf = (value: string): number => known.get(value) ?? (value === UNSPECIFIED ? LAST + 1 : LAST)
  return (a, b) => rankOf(a) - rankOf(b) || byCodeUnit(a, b)
}
