/** Which lessons carry out which unit of a syllabus. */
import type { Unit } from '../model/unit.js'
import type { OutlineLesson } from '../outline/outline.js'
import { CLOSE, LIKE, likenessOf, type Pieces, piecesOf, SAME_MARK } from './likeness-of.js'
import { hasMark, isMark, type Sides } from './sides.js'

/** A unit of the syllabus and what carries it out. */
export interface UnitFound {
  readonly unit: Unit
  readonly by?: 'mark' | 'wording' | 'objective'
  readonly likeness?: number
  /** The course's own unit that stands for it. */
  readonly own?: Unit
  readonly lessons: readonly OutlineLesson[]
  readonly closest?: { readonly id: string; readonly text: string; readonly likeness: number }
}

interface Named<T> {
  readonly of: T
  readonly pieces: Pieces
}

const named = <T extends { readonly title: string }>(list: readonly T[]): readonly Named<T>[] =>
  list.map((of) => ({ of, pieces: piecesOf(of.title) }))

interface Best<T> {
  readonly of: T
  readonly likeness: number
}

/** The most alike; of equals the first. */
export const mostAlike = <T>(asked: Pieces, among: readonly Named<T>[]): Best<T> | undefined => {
  let best: Best<T> | undefined
  for (const { of, pieces } of among) {
    const likeness = likenessOf(asked, pieces)
    if (likeness > (best?.likeness ?? 0)) best = { of, likeness }
  }
  return best
}

type Mapped = Pick<UnitFound, 'by' | 'likeness' | 'own'>

/** The course's own unit for a unit of the syllabus: of the same mark and meaning, or of a like title. */
const ownUnit = ({ of: unit, pieces }: Named<Unit>, own: readonly Named<Unit>[]): Mapped => {
  const namesake = own.find(({ of }) => isMark(of.id, unit.id))
  if (namesake !== undefined) {
    const likeness = likenessOf(pieces, namesake.pieces)
    if (likeness >= SAME_MARK) return { by: 'mark', likeness, own: namesake.of }
  }
  const best = mostAlike(pieces, own)
  return best !== undefined && best.likeness >= LIKE
    ? { by: 'wording', likeness: best.likeness, own: best.of }
    : {}
}

/** The unit that a lesson without a mark of its own is for, by its title. */
const byTitle = (lesson: Named<OutlineLesson>, units: readonly Named<Unit>[]): Best<Unit> | undefined => {
  let best: Best<Unit> | undefined
  for (const { of, pieces } of units) {
    const likeness = likenessOf(pieces, lesson.pieces)
    if (likeness >= LIKE && likeness > (best?.likeness ?? 0)) best = { of, likeness }
  }
  return best
}

/** Lessons that are for no unit yet and serve the objectives of one. */
const byObjective = (
  { objectives = [] }: Unit,
  left: readonly OutlineLesson[],
  marksOf: (mark: string) => readonly string[],
): readonly OutlineLesson[] => {
  const marks = objectives.flatMap(marksOf)
  return left.filter(({ meta }) => marks.some((mark) => hasMark(meta.objectives, mark)))
}

const hint = (best: Best<{ readonly id: string; readonly title: string }> | undefined) =>
  best === undefined || best.likeness < CLOSE
    ? {}
    : { closest: { id: best.of.id, text: best.of.title, likeness: best.likeness } }

/**
 * @param marksOf the marks by which the course knows an objective of the syllabus
 */
export const matchUnits = (
  { course, syllabus }: Sides,
  marksOf: (mark: string) => readonly string[],
): readonly UnitFound[] => {
  const asked = named(syllabus.course.units ?? [])
  const own = named(course.course.units ?? [])
  const lessons = named(course.lessons)
  const mapped = asked.map((unit) => ownUnit(unit, own))
  /** The place of the unit that each lesson is for. */
  const place = new Map<OutlineLesson, { readonly at: number; readonly likeness?: number }>()
  for (const lesson of lessons) {
    const mark = lesson.of.meta.unit
    const marked =
      mark === undefined
        ? -1
        : own.length > 0
          ? mapped.findIndex((each) => isMark(each.own?.id, mark))
          : asked.findIndex(({ of }) => isMark(of.id, mark))
    if (marked >= 0) place.set(lesson.of, { at: marked })
    else {
      const best = byTitle(lesson, asked)
      if (best === undefined) continue
      place.set(lesson.of, { at: asked.findIndex(({ of }) => of === best.of), likeness: best.likeness })
    }
  }
  const left = course.lessons.filter((lesson) => !place.has(lesson))
  return asked.map(({ of: unit, pieces }, at): UnitFound => {
    const these = course.lessons.filter((lesson) => place.get(lesson)?.at === at)
    const { own: ownOne } = mapped[at] ?? {}
    // A unit that is only announced is not taught: with lessons at hand, one must carry it out.
    if (these.length > 0) {
      const likes = these.flatMap((lesson) => place.get(lesson)?.likeness ?? [])
      if (ownOne !== undefined) return { unit, ...mapped[at], lessons: these }
      return likes.length < these.length
        ? { unit, by: 'mark', lessons: these }
        : { unit, by: 'wording', likeness: Math.max(...likes), lessons: these }
    }
    if (ownOne !== undefined && course.lessons.length === 0) return { unit, ...mapped[at], lessons: [] }
    const serving = byObjective(unit, left, marksOf)
    if (serving.length > 0) return { unit, by: 'objective', lessons: serving }
    return { unit, lessons: [], ...hint(mostAlike(pieces, [...own, ...lessons])) }
  })
}
