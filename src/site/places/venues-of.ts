/** Where courses are held, and who gives them, as the courses say it. */
import { groupBy } from '../../base/group-by.js'
import { byCodeUnit } from '../../base/path.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { homeOf } from './division-tree.js'

export interface Venue {
  /** The code of the division. */
  readonly place?: string
  /** Absent where courses say a kind of place alone. */
  readonly name?: string
  /** Ids of the vocabulary. */
  readonly types: readonly string[]
  /** Opening hours, cost, booking: each once. */
  readonly notes: readonly string[]
  readonly courses: readonly CatalogueEntry[]
}

const once = (list: readonly string[]): readonly string[] => [...new Set(list)].sort(byCodeUnit)

/** Courses with one name of a venue in one place are held there together; without a name, those with the same kinds. */
export const venuesOf = (entries: readonly CatalogueEntry[]): readonly Venue[] => {
  const found = groupBy(entries, ({ venue, region }) => {
    if (venue === undefined || (venue.name === undefined && (venue.types ?? []).length === 0))
      return undefined
    return JSON.stringify([homeOf(region)?.code ?? '', venue.name ?? once(venue.types ?? [])])
  })
  return [...found]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, courses]) => {
      const name = courses[0]?.venue?.name
      const place = homeOf(courses[0]?.region)?.code
      return {
        ...(place !== undefined && { place }),
        ...(name !== undefined && { name }),
        types: once(courses.flatMap(({ venue }) => venue?.types ?? [])),
        notes: once(courses.flatMap(({ venue }) => venue?.note ?? [])),
        courses,
      }
    })
}

export interface Publisher {
  readonly name: string
  readonly count: number
}

/** Who gives most courses first. */
export const publishersOf = (entries: readonly CatalogueEntry[]): readonly Publisher[] => {
  const counts = new Map<string, number>()
  for (const { publisher } of entries) {
    if (publisher !== undefined) counts.set(publisher.name, (counts.get(publisher.name) ?? 0) + 1)
  }
  return Array.from(counts, ([name, count]) => ({ name, count })).sort(
    (a, b) => b.count - a.count || byCodeUnit(a.name, b.name),
  )
}
