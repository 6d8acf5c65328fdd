/** Entries → the values of each facet with the courses that have them. */
import { byCodeUnit } from '../../base/path.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { facetLabel } from '../facet-label.js'
import { type FacetName, facetNames, facetsOf } from '../facets.js'
import type { FacetValue } from './count.js'
import type { SearchOptions } from './options.js'
import { isShownAudience } from './shown-audience.js'

/** Of each facet the values in the order of their code units. */
export type FacetValues = ReadonlyMap<FacetName, readonly FacetValue[]>

/** The facets of entries that stand in the order of their numbers. */
export const facetValuesOf = (entries: readonly CatalogueEntry[], options: SearchOptions): FacetValues => {
  const found = new Map(facetNames.map((name) => [name, new Map<string, number[]>()]))
  entries.forEach((entry, course) => {
    const facets = facetsOf(entry)
    for (const name of facetNames) {
      const values = found.get(name) as Map<string, number[]>
      for (const value of facets[name] ?? []) {
        if (name === 'audience' && !isShownAudience(value, options)) continue
        const courses = values.get(value)
        if (courses === undefined) values.set(value, [course])
        else courses.push(course)
      }
    }
  })
  return new Map(
    Array.from(found, ([name, values]) => [
      name,
      [...values]
        .sort(([a], [b]) => byCodeUnit(a, b))
        .map(([value, courses]) => ({ value, label: facetLabel(name, value), courses })),
    ]),
  )
}
