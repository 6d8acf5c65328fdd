/** Loads the files of a search: each once, and none believed before it was looked at. */
import { words } from '../../base/words.js'
import type { FacetValue } from './count.js'
import { brokenFile, notLoaded } from './failure.js'
import type { Head } from './files.js'
import { numbersOf } from './numbers-text.js'
import type { Card } from './query.js'
import type { Grades } from './rank.js'
import { filesVersion, headName, termsName } from './shards.js'
import type { Term } from './words.js'

/** The name of a file → its parsed JSON. */
export type Load = (name: string) => Promise<unknown>

export interface Files {
  head(): Promise<Head>
  values(name: string, courses: number): Promise<readonly FacetValue[]>
  grades(term: Term, courses: number): Promise<Grades>
  cards(name: string): Promise<readonly unknown[]>
  card(cards: readonly unknown[], at: number, name: string): Card
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Arrays of this length are no burden yet. */
const MOST_COURSES = 10_000_000

const isHead = (value: unknown): value is Head => {
  const head = value as Partial<Head> | null
  return (
    typeof head === 'object' &&
    head?.version === filesVersion &&
    Number.isInteger(head.courses) &&
    (head.courses as number) <= MOST_COURSES &&
    [head.provinces, head.facets, head.cards].every(Array.isArray)
  )
}

const readValue = (row: unknown, name: string, courses: number): FacetValue => {
  const [value, numbers, zh, en] = Array.isArray(row) ? (row as unknown[]) : []
  if (!isText(value) || !isText(numbers)) throw brokenFile(name)
  const label = isText(zh) ? zh : value
  return {
    value,
    label: words(label, isText(en) ? en : label),
    courses: Uint32Array.from(numbersOf(numbers, courses)),
  }
}

/** Writes the grades of one term over those that are there; the higher one stays. */
const grade = (grades: Grades, text: string): void => {
  text.split(',').forEach((numbers, at) => {
    for (const course of numbersOf(numbers, grades.length))
      if ((grades[course] as number) <= at) grades[course] = Math.min(at, 2) + 1
  })
}

/** One loader for one page; what it has loaded stays. */
export const filesBy = (load: Load): Files => {
  const kept = new Map<string, Promise<unknown>>()
  const once = <T>(name: string, read: (value: unknown) => T): Promise<T> => {
    const known = kept.get(name) as Promise<T> | undefined
    if (known !== undefined) return known
    const loading = (async () => {
      let value: unknown
      try {
        value = await load(name)
      } catch (cause) {
        throw notLoaded(name, cause)
      }
      return read(value)
    })()
    kept.set(name, loading)
    // Whoever asks again may be online by then.
    loading.catch(() => kept.delete(name))
    return loading
  }
  const list =
    (name: string): ((value: unknown) => readonly unknown[]) =>
    (value) => {
      if (!Array.isArray(value)) throw brokenFile(name)
      return value
    }

  return {
    head: () =>
      once(headName, (value) => {
        if (!isHead(value)) throw brokenFile(headName)
        return value
      }),
    values: (name, courses) =>
      once(name, (value) => list(name)(value).map((row) => readValue(row, name, courses))),
    grades: async ({ kind, text }, courses) => {
      const name = termsName(text, courses)
      const rows = await once(name, list(name))
      if (rows.length % 2 !== 0) throw brokenFile(name)
      const grades = new Uint8Array(courses)
      for (let at = 0; at + 1 < rows.length; at += 2) {
        const [term, numbers] = [rows[at], rows[at + 1]]
        if (!isText(term) || !isText(numbers)) throw brokenFile(name)
        if (kind === 'beginning' ? term.slice(0, text.length) === text : term === text) grade(grades, numbers)
      }
      return grades
    },
    cards: (name) => once(name, list(name)),
    card: (cards, at, name) => {
      const card = cards[at]
      if (typeof card !== 'object' || card === null) throw brokenFile(name)
      return card as Card
    },
  }
}
