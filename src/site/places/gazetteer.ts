/** What there is in each place: courses, venues, publishers. */
import { byCodeUnit } from '../../base/path.js'
import { byNews } from '../../catalogue/newest.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { Division } from '../../model/region/division.js'
import { homeOf, wayDown } from './division-tree.js'

export interface Place {
  readonly division: Division
  /** Of the place itself, and of what lies in it without a code that is known. */
  readonly own: readonly CatalogueEntry[]
  /** All in it. */
  readonly within: readonly CatalogueEntry[]
}

export interface Gazetteer {
  /** By code; only places that have courses in them. */
  readonly places: ReadonlyMap<string, Place>
  /** For no place of the table: by the region that was written. */
  readonly elsewhere: ReadonlyMap<string, readonly CatalogueEntry[]>
  /** For no place at all. */
  readonly country: readonly CatalogueEntry[]
}

/** @param entries the newest version of each course; nobody goes to a syllabus, so that it has no place here */
export const gazetteerOf = (entries: readonly CatalogueEntry[]): Gazetteer => {
  const places = new Map<string, { division: Division; own: CatalogueEntry[]; within: CatalogueEntry[] }>()
  const elsewhere = new Map<string, CatalogueEntry[]>()
  const country: CatalogueEntry[] = []
  for (const entry of entries.filter(({ type }) => type !== 'general-syllabus').sort(byNews)) {
    const home = homeOf(entry.region)
    if (home === undefined) {
      if (entry.region === undefined) country.push(entry)
      else elsewhere.set(entry.region, [...(elsewhere.get(entry.region) ?? []), entry])
      continue
    }
    for (const division of wayDown(home)) {
      const place = places.get(division.code) ?? { division, own: [], within: [] }
      places.set(division.code, place)
      place.within.push(entry)
      if (division.code === home.code) place.own.push(entry)
    }
  }
  const sorted = <V>(map: ReadonlyMap<string, V>) => new Map([...map].sort(([a], [b]) => byCodeUnit(a, b)))
  return { places: sorted(places), elsewhere: sorted(elsewhere), country }
}
