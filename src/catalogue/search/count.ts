/** Chosen values and counts: which courses pass, and what each value of a facet would leave. */
import type { Words } from '../../base/words.js'
import type { FacetName } from '../facet-names.js'
import { type FacetCount, facetLimit } from './query.js'

/** A value of a facet, and the courses that have it by number, rising. */
export interface FacetValue {
  readonly value: string
  readonly label: Words
  readonly courses: ArrayLike<number>
}

export type Chosen = ReadonlyMap<FacetName, readonly string[]>

export type ValuesOf = (facet: FacetName) => readonly FacetValue[]

/** Of each course how many facets it fails by what is chosen, and the last of them. */
export interface Passing {
  readonly fails: Uint8Array
  readonly failed: Uint8Array
  /** The facets by their number in `failed`. */
  readonly chosen: readonly FacetName[]
}

/** Looks at what is chosen: of one facet any value may hold, of several facets each must. */
export const passing = (chosen: Chosen, valuesOf: ValuesOf, count: number): Passing => {
  const fails = new Uint8Array(count)
  const failed = new Uint8Array(count)
  const names = [...chosen.keys()]
  names.forEach((name, at) => {
    const values = chosen.get(name) ?? []
    const holds = new Uint8Array(count)
    for (const { value, courses } of valuesOf(name)) {
      if (!values.includes(value)) continue
      for (let each = 0; each < courses.length; each += 1) holds[courses[each] as number] = 1
    }
    for (let course = 0; course < count; course += 1) {
      if (holds[course] === 1) continue
      fails[course] = (fails[course] as number) + 1
      failed[course] = at
    }
  })
  return { fails, failed, chosen: names }
}

const isProvince = (code: string): boolean => /^\d\d0000$/.test(code)

/** What lies right under a place: prefectures, then counties, townships, villages. Municipalities have no prefectures. */
const isStepBelow = (code: string, outer: string): boolean => {
  if (code === outer || !/^\d+$/.test(code)) return false
  if (/^\d\d0000$/.test(outer))
    return code.startsWith(outer.slice(0, 2)) && code.length === 6 && /00$/.test(code)
  if (/^\d{4}00$/.test(outer)) return code.startsWith(outer.slice(0, 4)) && code.length === 6
  if (outer.length === 6) return code.startsWith(outer) && /000$/.test(code)
  return /000$/.test(outer) && code.startsWith(outer.slice(0, 9))
}

/** A place and all that may hold it, by its code alone. */
const outwards = (code: string): readonly string[] =>
  /^\d{6}/.test(code)
    ? [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6), `${code.slice(0, 9)}000`, code]
    : [code]

/** Provinces, places without a code, and step by step what lies in the chosen ones. */
const isShownPlace = (code: string, held: readonly string[]): boolean =>
  isProvince(code) || !/^\d/.test(code) || held.some((outer) => code === outer || isStepBelow(code, outer))

const byCount = (a: FacetCount, b: FacetCount): number =>
  b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)

/** Facets whose values anybody may add to. */
const OPEN: ReadonlySet<FacetName> = new Set(['publisher', 'series', 'brand', 'topic', 'licence', 'region'])

/** The counts of one facet among the courses that the text found, `found` being 1 for those. */
export const countsOf = (
  facet: FacetName,
  values: readonly FacetValue[],
  found: Uint8Array,
  { fails, failed, chosen }: Passing,
  selected: readonly string[],
): readonly FacetCount[] => {
  const own = chosen.indexOf(facet)
  const held = facet === 'region' ? selected.flatMap(outwards) : []
  const counts: FacetCount[] = []
  for (const { value, label, courses } of values) {
    if (facet === 'region' && !isShownPlace(value, held)) continue
    let count = 0
    for (let at = 0; at < courses.length; at += 1) {
      const course = courses[at] as number
      if (found[course] !== 1) continue
      if (fails[course] === 0 || (fails[course] === 1 && failed[course] === own)) count += 1
    }
    if (count > 0 || selected.includes(value)) counts.push({ value, count, label })
  }
  counts.sort(byCount)
  if (!OPEN.has(facet)) return counts
  return counts.filter(({ value }, at) => at < facetLimit || selected.includes(value))
}
