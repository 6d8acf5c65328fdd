/** The places of a catalogue for programs: `places.json`. */
import { byCodeUnit } from '../../base/path.js'
import { newestOf } from '../../catalogue/newest.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { Places } from '../../model/places.js'
import { gazetteerOf } from './gazetteer.js'
import { venuesOf } from './venues-of.js'

const idsOf = (entries: readonly CatalogueEntry[]): string[] => entries.map(({ id }) => id).sort(byCodeUnit)

/**
 * Where the courses of entries in any order are.
 *
 * @example
 * placesOf(catalogue.entries).places // [{ code: '410000', name: '河南省', … }, …]
 */
export const placesOf = (entries: Iterable<CatalogueEntry>): Places => {
  const newest = newestOf(entries).filter(({ type }) => type !== 'general-syllabus')
  const { places, elsewhere, country } = gazetteerOf(newest)
  return {
    kebao: 'places',
    version: 1,
    places: Array.from(places.values(), ({ division: { code, name, level }, own, within }) => ({
      code,
      name,
      level,
      courses: idsOf(own),
      within: within.length,
    })),
    own: Array.from(elsewhere, ([region, courses]) => ({ region, courses: idsOf(courses) })),
    country: idsOf(country),
    venues: venuesOf(newest).map(({ place, name, types, notes, courses }) => ({
      ...(place !== undefined && { place }),
      ...(name !== undefined && { name }),
      ...(types.length > 0 && { types: [...types] }),
      ...(notes.length > 0 && { notes: [...notes] }),
      courses: idsOf(courses),
    })),
  }
}
