/** Grades of terms → the courses that match, the best first. In whole numbers alone, so that every machine agrees. */
import { keyOf, looser, type Term, termsOf, type Word } from './words.js'

/** How well a course has a term: 0 not, 1 somewhere, 2 in what it says first of itself, 3 in its title. */
export type Grades = Uint8Array

/** Of each term, by its key, the grades of all courses in their order. */
export type GradesOf = (key: string) => Grades | undefined

const WEIGHTS = [0, 1, 3, 8] as const

/** How telling a term is: the fewer courses have it, the more; one point for each halving. */
const rarity = (courses: number, having: number): number => 32 - Math.clz32(Math.floor(courses / having))

export interface Ranked {
  /** Courses by number, the best first; of equals the one that comes first. */
  readonly courses: readonly number[]
  readonly relaxed: boolean
}

const scoresOf = (terms: readonly Term[], grades: GradesOf, count: number): Int32Array => {
  const scores = new Int32Array(count)
  for (const term of terms) {
    const graded = grades(keyOf(term))
    if (graded === undefined) continue
    let having = 0
    for (let course = 0; course < count; course += 1) if (graded[course] !== 0) having += 1
    if (having === 0) continue
    const telling = rarity(count, having)
    for (let course = 0; course < count; course += 1)
      scores[course] =
        (scores[course] as number) + telling * (WEIGHTS[graded[course] as 0 | 1 | 2 | 3] as number)
  }
  return scores
}

/** Which courses have a word: 1, or else 0. */
const having = ({ groups, lowest = 1 }: Word, grades: GradesOf, count: number): Uint8Array => {
  const all = new Uint8Array(count).fill(1)
  for (const group of groups) {
    const columns = group.map((term) => grades(keyOf(term))).filter((column) => column !== undefined)
    for (let course = 0; course < count; course += 1)
      if (!columns.some((column) => (column[course] as number) >= lowest)) all[course] = 0
  }
  return all
}

/** Whether any course has the word. */
const isAnywhere = (word: Word, grades: GradesOf, count: number): boolean =>
  having(word, grades, count).includes(1)

/** The courses that `takes` takes, by falling score; scores are few, so that this is one pass and not a sort. */
const byScore = (scores: Int32Array, takes: (course: number) => boolean): readonly number[] => {
  const levels = new Map<number, number[]>()
  for (let course = 0; course < scores.length; course += 1) {
    if (!takes(course)) continue
    const score = scores[course] as number
    const level = levels.get(score)
    if (level === undefined) levels.set(score, [course])
    else level.push(course)
  }
  const falling = [...levels.keys()].sort((a, b) => b - a)
  const found: number[] = []
  for (const score of falling) for (const course of levels.get(score) ?? []) found.push(course)
  return found
}

/** The courses that have every word; `undefined` where none has. */
const withAll = (words: readonly Word[], grades: GradesOf, count: number): readonly number[] | undefined => {
  const columns = words.map((word) => having(word, grades, count))
  const scores = scoresOf(termsOf(words), grades, count)
  const found = byScore(scores, (course) => columns.every((column) => column[course] === 1))
  return found.length > 0 ? found : undefined
}

/** The courses that have something of the words: at least half as much as the one that has most. */
const withSome = (words: readonly Word[], grades: GradesOf, count: number): readonly number[] => {
  const scores = scoresOf(termsOf(words), grades, count)
  let best = 0
  for (const score of scores) if (score > best) best = score
  return best === 0 ? [] : byScore(scores, (course) => 2 * (scores[course] as number) >= best)
}

/** What was found, or what has to be looked up before that can be told. */
export type Match = Ranked | { readonly needs: readonly Term[] }

/**
 * Matches words with courses. All must be found; where no course has them all, short Chinese words that are nowhere are looked
 * for by their characters, and if that is no help either, courses with some of the words stand in.
 *
 * @param grades undefined for a term that has not been looked up
 * @param count how many courses there are
 */
export const match = (words: readonly Word[], grades: GradesOf, count: number): Match => {
  const missing = (of: readonly Word[]) => termsOf(of).filter((term) => grades(keyOf(term)) === undefined)
  const needs = missing(words)
  if (needs.length > 0) return { needs }
  const all = withAll(words, grades, count)
  if (all !== undefined) return { courses: all, relaxed: false }
  const loose = words.map((word) => (isAnywhere(word, grades, count) ? word : (looser(word) ?? word)))
  const more = missing(loose)
  if (more.length > 0) return { needs: more }
  const courses = withAll(loose, grades, count) ?? withSome(words, grades, count)
  return { courses, relaxed: courses.length > 0 }
}
