/** How the files of a search are cut: names and numbers that follow from the number of courses alone. */
import type { FacetName } from '../facet-names.js'
import { isHan } from './tokens.js'

/** The version of the files: other ones are not read. */
export const filesVersion = 1

/** The file that is read first: how many courses, and the answer to a query that asks nothing. */
export const headName = 'search.json'

/** Cards in one file. Hits lie anywhere, so that most of a large file would be read for nothing. */
export const cardsInFile = 10

/** Cards that come with the head: the first page. */
export const cardsInHead = 20

export const cardsName = (file: number): string => `cards/${file}.json`

/** The power of two with at most `each` courses to a file, within bounds. */
const powerFor = (courses: number, each: number, most: number): number => {
  let files = 1
  while (files < most && courses > files * each) files *= 2
  return files
}

/** Files that terms are spread over. */
export const termFiles = (courses: number): number => powerFor(courses, 100, 1024)

/** FNV-1a over UTF-16 units: the same everywhere, and spread well enough. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash ^ (hash >>> 15)
}

const spread = (text: string, files: number): number => (hashOf(text) >>> 0) % files

/** Words of letters with one beginning lie together, so that their beginning finds them. */
const placeOf = (term: string): string => (isHan(term) ? term : (/^\p{L}{2}/u.exec(term)?.[0] ?? term))

/** The file of a term, or of all words that begin with it. */
export const termsName = (term: string, courses: number): string =>
  `terms/${spread(placeOf(term), termFiles(courses))}.json`

/** Facets with as many values as there are publishers, series or places. */
const LARGE: ReadonlySet<FacetName> = new Set(['publisher', 'series', 'brand'])

const facetFiles = (facet: FacetName, courses: number): number =>
  LARGE.has(facet) ? powerFor(courses, 20_000, 16) : 1

/** The first two digits of the code of a place; nothing for a place of one's own. */
export const provinceOf = (place: string): string => (/^\d{6}/.test(place) ? place.slice(0, 2) : '')

const isProvince = (place: string): boolean => /^\d\d0{4}$/.test(place)

const inProvince = (province: string): string => `facets/region-${province}.json`

/** The file of a value. Provinces and places of one's own lie together, and so does what lies in each province. */
export const valueName = (facet: FacetName, value: string, courses: number): string => {
  const files = facetFiles(facet, courses)
  if (facet === 'region' && provinceOf(value) !== '' && !isProvince(value))
    return inProvince(provinceOf(value))
  return files === 1 ? `facets/${facet}.json` : `facets/${facet}-${spread(value, files)}.json`
}

/** The files that hold all values of a facet that can be shown while these are chosen. */
export const countedNames = (
  facet: FacetName,
  chosen: readonly string[],
  courses: number,
): readonly string[] => {
  const files = facetFiles(facet, courses)
  if (files > 1) return Array.from({ length: files }, (_, file) => `facets/${facet}-${file}.json`)
  const opened = facet === 'region' ? chosen.map(provinceOf).filter((province) => province !== '') : []
  return [`facets/${facet}.json`, ...opened.map(inProvince)]
}
