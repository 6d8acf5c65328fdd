/** Names the lessons that their author gave no id. */
import { slug } from '../model/scalar.js'
import { splitName } from './lesson-order.js'

interface Unnamed {
  readonly file: string
  /** What the author wrote. */
  readonly id: string | undefined
}

const isSlug = (text: string): boolean => slug.safeParse(text).success

/** From the name of the file where that is ASCII, else from the place of the lesson; with a number where it is taken. */
function* candidates(file: string, index: number): Generator<string> {
  const name = splitName(file).name.toLowerCase()
  if (isSlug(name)) yield name
  for (let number = 2; isSlug(`${name}-${number}`); number += 1) yield `${name}-${number}`
  for (let number = index + 1; ; number += 1) yield `lesson-${number}`
}

/** The ids of lessons in order: those that were written stay, the others take what is free. */
export const nameLessons = (lessons: readonly Unnamed[]): readonly string[] => {
  const taken = new Set(lessons.flatMap(({ id }) => id ?? []))
  return lessons.map(({ file, id }, index) => {
    if (id !== undefined) return id
    for (const each of candidates(file, index)) {
      if (taken.has(each)) continue
      taken.add(each)
      return each
    }
    return ''
  })
}
