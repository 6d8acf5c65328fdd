/** What a site shows of a catalogue: the newest version of each course, what leads to it, and on which shelves it stands. */
import { groupBy, groupByEach } from '../base/group-by.js'
import { byCodeUnit } from '../base/path.js'
import type { Catalogue } from '../catalogue/catalogue.js'
import { type FacetName, facetsOf } from '../catalogue/facets.js'
import { byNews, byVersion } from '../catalogue/newest.js'
import { offeredOf } from '../catalogue/offered.js'
import { isShownAudience } from '../catalogue/search/shown-audience.js'
import type { CatalogueEntry } from '../model/catalogue-entry.js'

/** The facets that shelves are made of; the status of a course is for those who keep the catalogue. */
export const shelfFacets = [
  'topic',
  'audience',
  'level',
  'form',
  'hours',
  'region',
  'setting',
  'campaign',
  'series',
  'brand',
  'publisher',
  'publisher-level',
  'type',
  'licence',
  'language',
  'updated',
] as const satisfies readonly FacetName[]
export type ShelfFacet = (typeof shelfFacets)[number]

export interface Holding {
  /** The newest version. */
  readonly entry: CatalogueEntry
  /** The earlier ones, the newest first. */
  readonly earlier: readonly CatalogueEntry[]
}

export interface Holdings {
  /** The newest first, then by id. */
  readonly courses: readonly Holding[]
  readonly byId: ReadonlyMap<string, Holding>
  /** Value to courses, of each facet. */
  readonly shelves: ReadonlyMap<ShelfFacet, ReadonlyMap<string, readonly Holding[]>>
  /** By the id of an original: what was adapted from it. */
  readonly adaptations: ReadonlyMap<string, readonly Holding[]>
  /** By the id of a syllabus: what carries it out. */
  readonly carriedOut: ReadonlyMap<string, readonly Holding[]>
}

const byNewest = (a: Holding, b: Holding): number => byNews(a.entry, b.entry)

const byOrder = (a: Holding, b: Holding): number =>
  (a.entry.series?.order ?? 1000) - (b.entry.series?.order ?? 1000) || byCodeUnit(a.entry.id, b.entry.id)

/** No label that may hurt whom it names (S三5), and no place without a name. */
const isShown = (facet: ShelfFacet, value: string): boolean =>
  facet === 'audience'
    ? isShownAudience(value, {})
    : facet === 'region'
      ? value.length !== 12
      : facet !== 'setting' || value !== 'unspecified'

export const holdingsOf = ({ entries }: Pick<Catalogue, 'entries'>): Holdings => {
  const versions = groupBy(offeredOf(entries), ({ id }) => id)
  const courses = Array.from(versions.values(), (all): Holding => {
    const [entry, ...earlier] = [...all].sort((a, b) => byVersion(b, a))
    return { entry: entry as CatalogueEntry, earlier }
  }).sort(byNewest)
  const facets = new Map(courses.map((course) => [course, facetsOf(course.entry)]))
  const shelfOf = (facet: ShelfFacet): ReadonlyMap<string, readonly Holding[]> => {
    const shelf = groupByEach(courses, (course) =>
      (facets.get(course)?.[facet] ?? []).filter((value) => isShown(facet, value)),
    )
    if (facet !== 'series') return shelf
    return new Map(Array.from(shelf, ([id, series]) => [id, [...series].sort(byOrder)]))
  }
  return {
    courses,
    byId: new Map(courses.map((course) => [course.entry.id, course])),
    shelves: new Map(shelfFacets.map((facet) => [facet, shelfOf(facet)])),
    adaptations: groupBy(courses, ({ entry }) => entry.basedOn?.package),
    carriedOut: groupByEach(courses, ({ entry }) => new Set(entry.conformsTo?.map((each) => each.syllabus))),
  }
}
