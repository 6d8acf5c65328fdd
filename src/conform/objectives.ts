/** Where each objective of a syllabus is taught and asked. */
import type { ObjectiveMatch } from '../model/conformance.js'
import type { OutlineLesson } from '../outline/outline.js'
import { marksOf, type ObjectiveFound } from './match-objectives.js'
import type { UnitFound } from './match-units.js'
import { hasMark, isMark, nameOf, type Sides } from './sides.js'

/** What a lesson says it serves: by itself, or by the unit of the course that it belongs to. */
const servedBy = ({ course }: Sides, { meta }: OutlineLesson): readonly string[] =>
  meta.objectives ?? course.course.units?.find(({ id }) => isMark(meta.unit, id))?.objectives ?? []

/** Lessons of a course that marks nothing at all teach what the units are for that they carry out. */
const byUnit = (mark: string, units: readonly UnitFound[]): readonly OutlineLesson[] =>
  units.flatMap(({ unit, by, lessons }) =>
    hasMark(unit.objectives, mark) && (by === 'mark' || by === 'wording') ? lessons : [],
  )

const stateOf = (
  { stated, by, changed }: ObjectiveFound,
  lessons: readonly OutlineLesson[],
): ObjectiveMatch['state'] => {
  if (lessons.some(({ meta }) => meta.optional !== true)) return 'taught'
  if (lessons.length > 0) return 'optional'
  if (changed) return 'changed'
  return stated.length > 0 || by !== undefined ? 'untaught' : 'missing'
}

export const objectivesIn = (
  sides: Sides,
  all: readonly ObjectiveFound[],
  units: readonly UnitFound[],
): readonly ObjectiveMatch[] => {
  const { course } = sides
  const served = course.lessons.map((lesson) => ({ lesson, marks: servedBy(sides, lesson) }))
  const isMarked = served.some(({ marks }) => marks.length > 0)
  return all.map((found): ObjectiveMatch => {
    const { objective, by, likeness, stated, closest, changed } = found
    const marks = marksOf(found)
    const serves = (list: readonly string[]): boolean => marks.some((mark) => hasMark(list, mark))
    const marked = served.filter((each) => serves(each.marks)).map(({ lesson }) => lesson)
    // Who says nothing of objectives is taken at the word of the units; who says something, at that.
    const silent = !isMarked && (stated.length > 0 || course.course.objectives === undefined)
    const inferred = silent && !changed ? byUnit(objective.id, units) : []
    const lessons = marked.length > 0 ? marked : inferred
    const isAlone = (lesson: OutlineLesson): boolean =>
      served.some((each) => each.lesson === lesson && each.marks.length === 1)
    const questions = [
      ...course.root.questions.filter((each) => serves(each.objectives)).map(({ id }) => ({ id })),
      ...course.lessons.flatMap((lesson) =>
        lesson.questions
          .filter(
            (each) =>
              serves(each.objectives) ||
              // A question that names no objective is for that of its lesson, where there is one alone.
              (each.objectives.length === 0 && marked.includes(lesson) && isAlone(lesson)),
          )
          .map(({ id }) => ({ lesson: lesson.id, id })),
      ),
    ]
    const means = by ?? (inferred.length > 0 ? ('unit' as const) : undefined)
    return {
      id: objective.id,
      text: objective.text,
      state: stateOf(found, lessons),
      ...(means && { by: means }),
      ...(likeness !== undefined && { likeness }),
      stated: stated.map(({ id, text }) => ({ id, text })),
      lessons: lessons.map(nameOf),
      questions,
      ...(closest && { closest }),
    }
  })
}
