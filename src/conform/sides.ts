/** The two sides of a comparison, with what every part of it asks of them. */
import { foldName } from '../base/fold.js'
import type { Outline, OutlineLesson } from '../outline/outline.js'

export interface Sides {
  readonly course: Outline
  readonly syllabus: Outline
  /** Pointer to where the course names the syllabus; to its front matter where it does not. */
  readonly at: string
  /** How the course names it: of several versions the one at hand; absent where it does not. */
  readonly named?: NonNullable<Outline['course']['conformsTo']>[number]
  /** True where the course carries out other syllabi too, so that its hours are not all for this one. */
  readonly shared: boolean
}

export const sidesOf = (course: Outline, syllabus: Outline): Sides => {
  const list = course.course.conformsTo ?? []
  const ofId = list.filter((each) => each.syllabus === syllabus.course.id)
  const named = ofId.find((each) => each.version === syllabus.course.version) ?? ofId[0]
  return {
    course,
    syllabus,
    at: named === undefined ? '/course' : `/course/conformsTo/${list.indexOf(named)}`,
    ...(named && { named }),
    shared: new Set(list.map((each) => each.syllabus)).size > 1,
  }
}

/** Marks are equal in any case and width. */
export const isMark = (a: string | undefined, b: string): boolean =>
  a !== undefined && foldName(a) === foldName(b)

export const hasMark = (marks: readonly string[] | undefined, mark: string): boolean =>
  marks?.some((each) => isMark(each, mark)) === true

/** A lesson by which a report names it. */
export const nameOf = ({ id, title, meta }: OutlineLesson) => ({
  id,
  title,
  ...(meta.optional === true && { optional: true as const }),
})
