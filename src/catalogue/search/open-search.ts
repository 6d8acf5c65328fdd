/** Search on a site without a server: answers queries from the files of `searchFiles`. */
import { words } from '../../base/words.js'
import { type FacetName, facetNames } from '../facet-names.js'
import { answer, type Numbered } from './answer.js'
import { type Asked, askedOf } from './asked.js'
import type { FacetValue } from './count.js'
import type { Head } from './files.js'
import { type Files, filesBy, type Load } from './load-files.js'
import type { Card, FacetCount, Found, Query } from './query.js'
import { type Grades, match, type Ranked } from './rank.js'
import {
  cardsInFile,
  cardsInHead,
  cardsName,
  countedNames,
  headName,
  provinceOf,
  valueName,
} from './shards.js'
import { keyOf, type Word } from './words.js'

const ranked = async (asked: readonly Word[], files: Files, courses: number): Promise<Ranked> => {
  const grades = new Map<string, Grades>()
  for (;;) {
    const found = match(asked, (key) => grades.get(key), courses)
    if (!('needs' in found)) return found
    await Promise.all(
      found.needs.map(async (term) => {
        grades.set(keyOf(term), await files.grades(term, courses))
      }),
    )
  }
}

/** The values that an answer needs: all that can be shown of a facet that is counted, else those chosen. */
const valuesFor = async (
  asked: Asked,
  files: Files,
  { courses, provinces }: Head,
): Promise<ReadonlyMap<FacetName, readonly FacetValue[]>> => {
  const found = new Map<FacetName, readonly FacetValue[]>()
  // Of a province without a course there is no file.
  const isThere = (facet: FacetName, value: string): boolean =>
    facet !== 'region' || provinceOf(value) === '' || provinces.includes(provinceOf(value))
  const fill = async (facet: FacetName): Promise<void> => {
    const chosen = (asked.chosen.get(facet) ?? []).filter((value) => isThere(facet, value))
    const names = asked.count.has(facet)
      ? countedNames(facet, chosen, courses)
      : chosen.map((value) => valueName(facet, value, courses))
    const lists = await Promise.all([...new Set(names)].map((name) => files.values(name, courses)))
    const empty: readonly FacetValue[] = []
    found.set(facet, empty.concat(...lists))
  }
  await Promise.all(facetNames.map(fill))
  return found
}

const toldAtFirst = ({ facets }: Head, asked: Asked): Found['facets'] =>
  Object.fromEntries(
    facetNames.map((name, at): [FacetName, readonly FacetCount[]] => [
      name,
      asked.count.has(name)
        ? (facets[at] ?? []).map(([value, count, zh, en]) => ({ value, count, label: words(zh, en) }))
        : [],
    ]),
  ) as Record<FacetName, readonly FacetCount[]>

/** A query that asks nothing: the newest courses, and counts that were made before. */
const atFirst = (head: Head, asked: Asked): Numbered => {
  const length = Math.max(0, Math.min(asked.limit, head.courses - asked.offset))
  return {
    total: head.courses,
    hits: Array.from({ length }, (_, at) => asked.offset + at),
    facets: toldAtFirst(head, asked),
    ...(asked.shortened && { shortened: true as const }),
  }
}

const cardsOf = (hits: readonly number[], files: Files, head: Head): Promise<readonly Card[]> =>
  Promise.all(
    hits.map(async (course) => {
      if (course < cardsInHead) return files.card(head.cards, course, headName)
      const name = cardsName(Math.floor(course / cardsInFile))
      return files.card(await files.cards(name), course % cardsInFile, name)
    }),
  )

/**
 * A search over the files that `searchFiles` made. It loads what a query needs and keeps it; what could not be loaded is
 * asked for again the next time.
 *
 * @param load the name of a file → its parsed JSON, by whatever way the page has
 * @returns a function whose promise is rejected with a `KebaoError` where a file is missing (`search/not-loaded`) or is
 * something else (`search/broken-data`); its `words` are for the visitor
 * @example
 * const search = openSearch(async (name) => (await fetch(`search/${name}`)).json())
 * const { hits } = await search({ text: '防骗', count: ['audience'] })
 */
export const openSearch = (load: Load): ((query: Query) => Promise<Found>) => {
  const files = filesBy(load)
  return async (query) => {
    const asked = askedOf(query)
    const head = await files.head()
    const numbered =
      asked.words.length === 0 && asked.chosen.size === 0
        ? atFirst(head, asked)
        : await (async () => {
            const [values, found] = await Promise.all([
              valuesFor(asked, files, head),
              asked.words.length === 0 ? undefined : ranked(asked.words, files, head.courses),
            ])
            return answer(asked, found, (name) => values.get(name) ?? [], head.courses)
          })()
    const { hits, ...rest } = numbered
    return { ...rest, hits: await cardsOf(hits, files, head) }
  }
}
