/** An administrative division of China, from province down to county. */

export type DivisionLevel = 'province' | 'prefecture' | 'county'

export interface Division {
  /** GB/T 2260 code: six digits, two for each level. */
  readonly code: string
  /** Its own name: 牧野区. */
  readonly name: string
  /** With the names of what holds it: 河南省新乡市牧野区. */
  readonly fullName: string
  readonly level: DivisionLevel
}

/** How many digits of a code tell the divisions of a level apart. */
const DIGITS = { province: 2, prefecture: 4, county: 6 } as const

/** True when `outer` holds `inner`, at any depth. */
export const holds = (outer: Division, inner: Division): boolean =>
  outer !== inner && inner.code.startsWith(outer.code.slice(0, DIGITS[outer.level]))
