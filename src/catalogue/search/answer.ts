/** The answer to a query, from what was looked up: the part that memory and files share. */
import { type FacetName, facetNames } from '../facet-names.js'
import type { Asked } from './asked.js'
import { countsOf, passing, type ValuesOf } from './count.js'
import type { FacetCount, Found } from './query.js'
import type { Ranked } from './rank.js'

/** An answer whose hits are still numbers of courses. */
export interface Numbered extends Omit<Found, 'hits'> {
  readonly hits: readonly number[]
}

const everything = (count: number): Ranked => ({
  courses: Array.from({ length: count }, (_, course) => course),
  relaxed: false,
})

/**
 * @param ranked what the text found; undefined where there was no word to look for, which leaves all courses
 * @param valuesOf the values of the facets that are chosen or counted
 */
export const answer = (
  asked: Asked,
  ranked: Ranked | undefined,
  valuesOf: ValuesOf,
  count: number,
): Numbered => {
  const { courses, relaxed } = ranked ?? everything(count)
  const found = new Uint8Array(count)
  for (const course of courses) found[course] = 1
  const passed = passing(asked.chosen, valuesOf, count)
  const hits = courses.filter((course) => passed.fails[course] === 0)
  const facets = Object.fromEntries(
    facetNames.map((name): [FacetName, readonly FacetCount[]] => [
      name,
      asked.count.has(name)
        ? countsOf(name, valuesOf(name), found, passed, asked.chosen.get(name) ?? [])
        : [],
    ]),
  ) as Record<FacetName, readonly FacetCount[]>
  return {
    total: hits.length,
    hits: hits.slice(asked.offset, asked.offset + asked.limit),
    facets,
    ...(relaxed && { relaxed: true as const }),
    ...(asked.shortened && { shortened: true as const }),
  }
}
