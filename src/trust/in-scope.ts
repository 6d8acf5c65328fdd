/** Tells for which courses a key counts. */
import { isCustomRegion } from '../model/region/region-code.js'
import type { TrustScope } from '../model/trust.js'

/** The digits of a code that tell its place from others: two a level, three for a township and for a village. */
const significant = (code: string): string =>
  code.length === 12 && !code.endsWith('000000')
    ? code.replace(/000$/, '')
    : code.slice(0, 6).replace(/^(\d{2})0000$|^(\d{4})00$/, '$1$2')

/** True where a place is the other one or holds it; a place of one's own holds itself alone. */
export const regionHolds = (outer: string, inner: string): boolean =>
  isCustomRegion(outer) || isCustomRegion(inner) ? outer === inner : inner.startsWith(significant(outer))

/** What a scope is asked about. */
export interface Subject {
  readonly publisher: string
  readonly region: string | undefined
}

/** The parts of the scope that a course lies outside of. */
export const outside = (
  { regions, publishers }: TrustScope,
  { publisher, region }: Subject,
): readonly ('region' | 'publisher')[] => [
  ...(regions === undefined || (region !== undefined && regions.some((outer) => regionHolds(outer, region)))
    ? []
    : (['region'] as const)),
  ...(publishers === undefined || publishers.includes(publisher) ? [] : (['publisher'] as const)),
]
