/** Search in memory: entries → a function that answers queries. */
import { lazy } from '../../base/lazy.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { answer } from './answer.js'
import { askedOf } from './asked.js'
import { cardOf } from './card.js'
import { facetValuesOf } from './facet-values.js'
import type { SearchOptions } from './options.js'
import { newestFirst } from './order.js'
import type { Search } from './query.js'
import { type Grades, match, type Ranked } from './rank.js'
import { type Texts, textsBy } from './texts.js'
import { keyOf, type Term, type Word } from './words.js'

/** Where a term must stand among the tokens; single characters are looked for in what a course says first. */
const sought = ({ kind, text }: Term): { readonly part: string; readonly lowest: number } => {
  if (kind === 'word') return { part: ` ${text} `, lowest: 1 }
  if (kind === 'beginning') return { part: ` ${text}`, lowest: 1 }
  return { part: text, lowest: kind === 'character' ? 2 : 1 }
}

const gradesIn = (texts: readonly Texts[], term: Term): Grades => {
  const { part, lowest } = sought(term)
  return Uint8Array.from(texts, (graded) => {
    for (let grade = 3; grade >= lowest; grade -= 1) if (graded[grade]?.includes(part)) return grade
    return 0
  })
}

const ranked = (words: readonly Word[], texts: readonly Texts[]): Ranked => {
  const grades = new Map<string, Grades>()
  for (;;) {
    const found = match(words, (key) => grades.get(key), texts.length)
    if (!('needs' in found)) return found
    for (const term of found.needs) grades.set(keyOf(term), gradesIn(texts, term))
  }
}

/**
 * A search over entries in any order. Texts are read on the first query that has words; later ones take milliseconds for ten
 * thousand courses. For pages without a server there are `searchFiles` and `openSearch`, which answer the same.
 *
 * @example
 * const search = searchIn(catalogue.entries)
 * const { total, hits, facets } = search({ text: '老年人 手机', facets: { region: ['410000'] } })
 */
export const searchIn = (entries: readonly CatalogueEntry[], options: SearchOptions = {}): Search => {
  const sorted = newestFirst(entries)
  const facets = lazy(() => facetValuesOf(sorted, options))
  const texts = lazy(() => sorted.map(textsBy(options)))
  return (query) => {
    const asked = askedOf(query)
    const matched = asked.words.length === 0 ? undefined : ranked(asked.words, texts())
    const { hits, ...rest } = answer(asked, matched, (name) => facets().get(name) ?? [], sorted.length)
    return { ...rest, hits: hits.map((course) => cardOf(sorted[course] as CatalogueEntry, options)) }
  }
}
