/** Which objectives of a course stand for those of a syllabus. */
import type { Objective } from '../model/objective.js'
import {
  CLOSE,
  coverageOf,
  LIKE,
  likenessOf,
  type Pieces,
  piecesOf,
  rounded,
  SAME_MARK,
} from './likeness-of.js'
import { hasMark, isMark, type Sides } from './sides.js'

/** An objective of the syllabus and what stands for it. */
export interface ObjectiveFound {
  readonly objective: Objective
  readonly by?: 'mark' | 'wording'
  readonly likeness?: number
  readonly stated: readonly Objective[]
  /** True where the course has the mark and means something else by it. */
  readonly changed?: true
  readonly closest?: { readonly id: string; readonly text: string; readonly likeness: number }
}

interface Worded {
  readonly of: Objective
  readonly pieces: Pieces
}

const worded = (list: readonly Objective[]): readonly Worded[] =>
  list.map((of) => ({ of, pieces: piecesOf(of.text) }))

/** An objective that stands for another already stands for one more only where it says nearly all of it. */
const SAID_TOO = 0.85
/** A part of an objective says hardly anything beyond it. */
const PART = 0.7

/** Several objectives of the course that together are one of the syllabus. */
const inParts = (asked: Worded, own: readonly Worded[]): Omit<ObjectiveFound, 'objective'> | undefined => {
  const parts = own.filter(({ pieces }) => coverageOf(pieces, asked.pieces) >= PART)
  const all = new Set(parts.flatMap(({ pieces }) => [...pieces]))
  const likeness = coverageOf(asked.pieces, all)
  return parts.length < 2 || likeness < LIKE
    ? undefined
    : { by: 'wording', likeness: rounded(likeness), stated: parts.map(({ of }) => of) }
}

/** True where a course that lists no objectives of its own names that of the syllabus in a lesson or a question. */
const isNamed = ({ course }: Sides, mark: string): boolean =>
  (course.course.objectives ?? []).length === 0 &&
  course.lessons.some(
    ({ meta, questions }) =>
      hasMark(meta.objectives, mark) || questions.some(({ objectives }) => hasMark(objectives, mark)),
  )

interface Pair {
  readonly asked: Worded
  readonly own: Worded
  readonly likeness: number
}

/** Every pair that is alike, the most alike first; of equals those that stand first. */
const pairsOf = (asked: readonly Worded[], own: readonly Worded[]): readonly Pair[] =>
  asked
    .flatMap((one) =>
      own.map((other) => ({ asked: one, own: other, likeness: likenessOf(one.pieces, other.pieces) })),
    )
    .filter(({ likeness }) => likeness >= CLOSE)
    .sort((a, b) => b.likeness - a.likeness)

export const matchObjectives = (sides: Sides): readonly ObjectiveFound[] => {
  const asked = worded(sides.syllabus.course.objectives ?? [])
  const own = worded(sides.course.course.objectives ?? [])
  const found = new Map<Objective, ObjectiveFound>()
  const taken = new Set<Objective>()
  for (const { of: objective, pieces } of asked) {
    const namesake = own.find(({ of }) => isMark(of.id, objective.id))
    if (namesake === undefined) continue
    const likeness = likenessOf(pieces, namesake.pieces)
    // What cannot be cut into pieces, such as a sign, is compared as it stands.
    if (likeness < SAME_MARK && namesake.of.text !== objective.text) continue
    found.set(objective, { objective, by: 'mark', likeness, stated: [namesake.of] })
    taken.add(namesake.of)
  }
  const pairs = pairsOf(
    asked.filter(({ of }) => !found.has(of)),
    own,
  )
  for (const { asked: one, own: other, likeness } of pairs) {
    if (likeness < LIKE || found.has(one.of) || taken.has(other.of)) continue
    found.set(one.of, { objective: one.of, by: 'wording', likeness, stated: [other.of] })
    taken.add(other.of)
  }
  const rest = (one: Worded): ObjectiveFound => {
    const { of: objective, pieces } = one
    const parts = inParts(one, own)
    if (parts !== undefined) return { objective, ...parts }
    const whole = own.find((each) => coverageOf(pieces, each.pieces) >= SAID_TOO)
    if (whole !== undefined) {
      const likeness = rounded(coverageOf(pieces, whole.pieces))
      return { objective, by: 'wording', likeness, stated: [whole.of] }
    }
    const best = pairs.find((pair) => pair.asked === one)
    const closest = best && {
      closest: { id: best.own.of.id, text: best.own.of.text, likeness: best.likeness },
    }
    if (own.some(({ of }) => isMark(of.id, objective.id)))
      return { objective, stated: [], changed: true, ...closest }
    return isNamed(sides, objective.id)
      ? { objective, by: 'mark', stated: [] }
      : { objective, stated: [], ...closest }
  }
  return asked.map((one) => found.get(one.of) ?? rest(one))
}

/** The marks by which the course knows what was found: its own, or that of the syllabus where it lists none. */
export const marksOf = ({ objective, stated, by }: ObjectiveFound): readonly string[] =>
  stated.length > 0 ? stated.map(({ id }) => id) : by === 'mark' ? [objective.id] : []
