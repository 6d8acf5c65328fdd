/** The pages of places: 「身边的课」, one of each province, one of each place that has courses. */
import { canonicalJson } from '../../base/canonical-json.js'
import type { Catalogue } from '../../catalogue/catalogue.js'
import { newestOf } from '../../catalogue/newest.js'
import { offeredOf } from '../../catalogue/offered.js'
import type { Shell } from '../shell/shell.js'
import { provinces } from './division-tree.js'
import { type Gazetteer, gazetteerOf } from './gazetteer.js'
import { nearbyPage } from './nearby-page.js'
import { placesOf } from './places-of.js'
import { countryPage, regionPage } from './region-page.js'
import { placeShards } from './shards.js'

type Entries = Pick<Catalogue, 'entries'>

const shown = ({ entries }: Entries): Gazetteer => gazetteerOf(newestOf(offeredOf(entries)))

/**
 * Path, from the folder of the language, to document.
 *
 * @example
 * placePages(catalogue, shell).get('nearby.html') // <!doctype html> …
 */
export const placePages = (catalogue: Entries, shell: Shell): ReadonlyMap<string, string> => {
  const gazetteer = shown(catalogue)
  const held = Array.from(gazetteer.places.values(), ({ division }) => division)
  const divisions = new Map([...provinces(), ...held].map((division) => [division.code, division]))
  const pages = [
    nearbyPage(gazetteer, shell),
    countryPage(gazetteer, shell),
    ...Array.from(divisions.values(), (division) => regionPage(division, gazetteer, shell)),
  ]
  return new Map(pages.map((page) => [page.path, shell.document(page)]))
}

/**
 * Path, from the top of the site, to text, the same for both languages: `places.json` for programs (R078), and what the page
 * 「身边的课」 loads.
 *
 * @example
 * placeData(catalogue).get('places.json')
 */
export const placeData = (catalogue: Entries): ReadonlyMap<string, string> =>
  new Map([
    ['places.json', `${canonicalJson(placesOf(offeredOf(catalogue.entries)))}\n`],
    ...placeShards(shown(catalogue)),
  ])
