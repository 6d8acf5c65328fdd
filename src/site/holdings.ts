/** What a site shows of a catalogue: the newest version of each course, what leads to it, and on which shelves it stands. */
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

const put = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

export const holdingsOf = ({ entries }: Pick<Catalogue, 'entries'>): Holdings => {
  const versions = new Map<string, CatalogueEntry[]>()
  for (const entry of offeredOf(entries)) put(versions, entry.id, entry)
  const courses = Array.from(versions.values(), (all): Holding => {
    const [entry, ...earlier] = all.sort((a, b) => byVersion(b, a))
    return { entry: entry as CatalogueEntry, earlier }
  }).sort(byNewest)
  const shelves = new Map(shelfFacets.map((facet) => [facet, new Map<string, Holding[]>()]))
  const adaptations = new Map<string, Holding[]>()
  const carriedOut = new Map<string, Holding[]>()
  for (const course of courses) {
    const { entry } = course
    const facets = facetsOf(entry)
    for (const [facet, shelf] of shelves)
      for (const value of facets[facet] ?? []) if (isShown(facet, value)) put(shelf, value, course)
    if (entry.basedOn !== undefined) put(adaptations, entry.basedOn.package, course)
    for (const syllabus of new Set(entry.conformsTo?.map((each) => each.syllabus)))
      put(carriedOut, syllabus, course)
  }
  for (const series of shelves.get('series')?.values() ?? []) series.sort(byOrder)
  return {
    courses,
    byId: new Map(courses.map((course) => [course.entry.id, course])),
    shelves,
    adaptations,
    carriedOut,
  }
}
