/** The dimensions by which courses are counted, and under which headings a course stands in each. */
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { type FacetName, facetsOf } from '../facets.js'

/** Under this heading stands a course that says nothing in a dimension. */
export const UNSPECIFIED = 'unspecified'

/** Dimensions that are facets too: their values are those of the table of facets. */
export const faceted = {
  audience: 'audience',
  topic: 'topic',
  setting: 'setting',
  level: 'level',
  publisherLevel: 'publisher-level',
  publisher: 'publisher',
  type: 'type',
  form: 'form',
  hours: 'hours',
  licence: 'licence',
  language: 'language',
  status: 'status',
} as const satisfies Readonly<Record<string, FacetName>>

/** In the order in which they are shown. */
export const dimensions = [
  ...(Object.keys(faceted) as readonly (keyof typeof faceted)[]),
  'origin',
  'quality',
] as const
export type Dimension = (typeof dimensions)[number]

/** A counted course with its headings; of each dimension at least one, each once. */
export interface Counting {
  readonly entry: CatalogueEntry
  /** The place and all that holds it; empty where none is named. */
  readonly places: readonly string[]
  /** Teaching hours in hundredths, so that sums are exact in any order. */
  readonly hundredths: number
  readonly in: Readonly<Record<Dimension, readonly string[]>>
}

const some = (values: readonly string[]): readonly string[] => (values.length === 0 ? [UNSPECIFIED] : values)

const qualities = ({ objectives = [] }: CatalogueEntry): readonly string[] => [
  ...new Set(objectives.flatMap(({ dimension }) => dimension ?? [])),
]

export const hundredthsOf = ({ hours }: CatalogueEntry): number => Math.round((hours?.total ?? 0) * 100)

export const countingOf = (entry: CatalogueEntry): Counting => {
  const facets = facetsOf(entry)
  const values = Object.entries(faceted).map(([name, facet]) => [name, some(facets[facet] ?? [])] as const)
  return {
    entry,
    places: facets.region ?? [],
    hundredths: hundredthsOf(entry),
    in: {
      ...(Object.fromEntries(values) as Record<keyof typeof faceted, readonly string[]>),
      origin: [entry.origin ?? UNSPECIFIED],
      quality: some(qualities(entry)),
    },
  }
}
