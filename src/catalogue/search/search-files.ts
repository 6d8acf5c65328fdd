/** Entries → the files of a search without a server. */
import { byCodeUnit } from '../../base/path.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { facetNames } from '../facet-names.js'
import { answer } from './answer.js'
import { askedOf } from './asked.js'
import { cardOf } from './card.js'
import type { FacetValue } from './count.js'
import { type FacetValues, facetValuesOf } from './facet-values.js'
import type { Head, TermRow, ValueRow } from './files.js'
import { indexTerms } from './index-terms.js'
import { numbersText } from './numbers-text.js'
import type { SearchOptions } from './options.js'
import { newestFirst } from './order.js'
import {
  cardsInFile,
  cardsInHead,
  cardsName,
  countedNames,
  filesVersion,
  headName,
  provinceOf,
  termFiles,
  termsName,
  valueName,
} from './shards.js'

const valueRow = ({ value, label, courses }: FacetValue): ValueRow => {
  const row = [value, numbersText(Array.from(courses))] as const
  const { 'zh-CN': zh, en } = label
  if (en !== zh) return [...row, zh, en]
  return zh === value ? row : [...row, zh]
}

const headOf = (sorted: readonly CatalogueEntry[], values: FacetValues, options: SearchOptions): Head => {
  const { facets } = answer(askedOf({}), undefined, (name) => values.get(name) ?? [], sorted.length)
  const places = (values.get('region') ?? []).map(({ value }) => provinceOf(value))
  return {
    version: filesVersion,
    courses: sorted.length,
    provinces: [...new Set(places)].filter((province) => province !== ''),
    facets: facetNames.map((name) =>
      facets[name].map(({ value, count, label }) => [value, count, label['zh-CN'], label.en] as const),
    ),
    cards: sorted.slice(0, cardsInHead).map((entry) => cardOf(entry, options)),
  }
}

/**
 * The files of a search, name → JSON text, for a site without a server: `openSearch` answers from them as `searchIn` does
 * from the entries. A query reads `search.json`, once, and then a file for each term, facet and few hits; how many files
 * there are follows from the number of courses.
 *
 * @param entries in any order, which changes nothing
 * @example
 * for (const [name, text] of searchFiles(catalogue.entries, { pathOf: pageOf })) write(`search/${name}`, text)
 */
export const searchFiles = (
  entries: readonly CatalogueEntry[],
  options: SearchOptions = {},
): ReadonlyMap<string, string> => {
  const sorted = newestFirst(entries)
  const courses = sorted.length
  const values = facetValuesOf(sorted, options)
  const files = new Map<string, unknown[]>()
  const add = (name: string, rows: readonly unknown[]): void => {
    const file = files.get(name)
    if (file === undefined) files.set(name, [...rows])
    else file.push(...rows)
  }

  for (const name of facetNames) {
    for (const file of countedNames(name, [], courses)) add(file, [])
    for (const each of values.get(name) ?? []) add(valueName(name, each.value, courses), [valueRow(each)])
  }
  // A province may have courses of its own and none further in.
  for (const { value } of values.get('region') ?? [])
    for (const file of countedNames('region', [value], courses)) add(file, [])
  for (let file = 0; file < termFiles(courses); file += 1) add(`terms/${file}.json`, [])
  for (const [term, text] of indexTerms(sorted, options)) {
    const row: TermRow = [term, text]
    add(termsName(term, courses), row)
  }
  for (let from = cardsInHead; from < courses; from += cardsInFile)
    add(
      cardsName(from / cardsInFile),
      sorted.slice(from, from + cardsInFile).map((entry) => cardOf(entry, options)),
    )
  files.set(headName, [])
  return new Map(
    [...files]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([name, rows]) => [
        name,
        JSON.stringify(name === headName ? headOf(sorted, values, options) : rows),
      ]),
  )
}
