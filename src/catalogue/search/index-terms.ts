/** Entries → all terms with the courses that have them. */
import { byCodeUnit } from '../../base/path.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { TermRow } from './files.js'
import { numbersText } from './numbers-text.js'
import type { SearchOptions } from './options.js'
import { textsBy } from './texts.js'
import { isHan, pairsOf } from './tokens.js'

/** Single characters are kept only of what a course says first. */
const CHARACTERS_FROM = 2

const termsIn = (text: string, grade: number, take: (term: string) => void): void => {
  for (const token of text.split(' ')) {
    if (token === '') continue
    if (!isHan(token)) take(token)
    else {
      for (const pair of pairsOf(token)) take(pair)
      if (grade >= CHARACTERS_FROM) for (const character of token) take(character)
    }
  }
}

const GRADES = 4

const textOf = (found: readonly number[]): string =>
  [1, 2, 3]
    .map((grade) => found.filter((each) => each % GRADES === grade).map((each) => (each - grade) / GRADES))
    .map(numbersText)
    .join(',')
    .replace(/,+$/, '')

/** The terms of entries that stand in the order of their numbers, by code units. */
export const indexTerms = (
  entries: readonly CatalogueEntry[],
  options: SearchOptions,
): readonly TermRow[] => {
  const textsOf = textsBy(options)
  /** Of each term course and grade in one number. */
  const found = new Map<string, number[]>()
  entries.forEach((entry, course) => {
    const texts = textsOf(entry)
    for (let grade = 3; grade > 0; grade -= 1)
      termsIn(texts[grade] ?? '', grade, (term) => {
        const courses = found.get(term)
        if (courses === undefined) found.set(term, [course * GRADES + grade])
        // A higher grade came before.
        else if (Math.floor((courses[courses.length - 1] as number) / GRADES) !== course)
          courses.push(course * GRADES + grade)
      })
  })
  return [...found].sort(([a], [b]) => byCodeUnit(a, b)).map(([term, courses]) => [term, textOf(courses)])
}
