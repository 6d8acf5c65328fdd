/** What a phone loads of the places: the names of one province, and the courses of that place alone. */
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { coursePath } from '../addresses.js'
import { homeOf, partsOf, provinces } from './division-tree.js'
import type { Gazetteer } from './gazetteer.js'
import { type PlaceCourse, type PlaceShard, placeFile } from './place-shard.js'

/** A province with more courses than this hands over those of each prefecture apart. */
const WHOLE = 400

/** Of courses for the whole country so many are shown; the page of the country has all. */
const COUNTRY = 30

const courseOf = ({ id, title, region, level, hours, publisher, language }: CatalogueEntry): PlaceCourse => ({
  title,
  path: coursePath(id),
  language,
  ...(region !== undefined && { region: homeOf(region)?.code === undefined ? region : near(region) }),
  ...(level && { level }),
  ...(hours && { hours: hours.total }),
  ...(publisher && { by: publisher.name }),
})

/** A code that no table knows is as near as what holds it. */
const near = (region: string): string => {
  const home = homeOf(region)?.code ?? region
  return region.startsWith(home) ? region : home
}

/**
 * Path, from the top of the site, to script: each hands its data over when it has run, since a page that was opened from a disk
 * may fetch nothing.
 */
export const placeShards = ({ places, country }: Gazetteer): ReadonlyMap<string, string> => {
  const files = new Map<string, string>()
  const put = (name: string, shard: PlaceShard): void => void files.set(...placeFile(name, shard))
  put('country', {
    names: {},
    apart: [],
    total: country.length,
    courses: country.slice(0, COUNTRY).map(courseOf),
  })
  for (const province of provinces()) {
    const place = places.get(province.code)
    const parts = partsOf(province)
    const names = Object.fromEntries(
      [province, ...parts.flatMap((part) => [part, ...partsOf(part)])].map(({ code, name }) => [code, name]),
    )
    const within = place?.within ?? []
    const apart = within.length <= WHOLE ? [] : parts.flatMap(({ code }) => (places.has(code) ? [code] : []))
    const here = apart.length === 0 ? within : (place?.own ?? [])
    put(province.code, { names, apart, total: within.length, courses: here.map(courseOf) })
    for (const code of apart) {
      const courses = places.get(code)?.within ?? []
      put(code, { names: {}, apart: [], total: courses.length, courses: courses.map(courseOf) })
    }
  }
  return files
}
