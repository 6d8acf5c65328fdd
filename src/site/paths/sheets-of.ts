/** A map on sheets: what hangs together is drawn, so much on each as can be read; what stands alone is a list by level. */
import { groupByEach } from '../../base/group-by.js'
import { byCodeUnit } from '../../base/path.js'
import type { LearningEdge, LearningMap } from '../../model/learning-map.js'
import { componentsOf } from './components-of.js'
import { stagesOf } from './stages-of.js'

export type MapCourse = LearningMap['courses'][number]

/** What one page of a map shows. */
export interface Sheet {
  /** A narrower topic, where the map is so large that it is split by those. */
  readonly topic?: string
  /** Courses that are drawn, each part of them hanging together; a part that is too large is cut after a stage. */
  readonly parts: readonly (readonly string[])[]
  /** Courses that nothing leads to or from, by level and id. */
  readonly alone: readonly string[]
}

/** Courses of a drawing. */
const DRAWN = 36
/** Courses of a list. */
const LISTED = 60

const levels = ['beginner', 'intermediate', 'advanced'] as const
const levelRank = ({ level }: MapCourse): number =>
  level === undefined ? levels.length : levels.indexOf(level)

const slices = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))

/** In the order in which it is learnt, cut where a drawing is full. */
const cutPart = (part: readonly string[], edges: readonly LearningEdge[]): readonly (readonly string[])[] => {
  if (part.length <= DRAWN) return [part]
  const stages = stagesOf(part, edges)
  const inOrder = [...part].sort((a, b) => (stages.get(a) ?? 0) - (stages.get(b) ?? 0) || byCodeUnit(a, b))
  return slices(inOrder, DRAWN)
}

/** As many parts on a sheet as it takes. */
const packed = (parts: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] => {
  const sheets: (readonly string[])[][] = []
  let room = 0
  for (const part of parts) {
    const last = sheets.at(-1)
    if (last !== undefined && part.length <= room) last.push(part)
    else {
      sheets.push([part])
      room = DRAWN
    }
    room -= part.length
  }
  return sheets
}

/**
 * The sheets of a map, at least one.
 *
 * @param narrower the narrower topic of a course, by which maps of more than one sheet are split
 */
export const sheetsOf = (
  courses: readonly MapCourse[],
  edges: readonly LearningEdge[],
  narrower: (course: MapCourse) => string | undefined = () => undefined,
): readonly Sheet[] => {
  const byId = new Map(courses.map((course) => [course.id, course]))
  const inside = edges.filter(({ from, to }) => byId.has(from) && byId.has(to))
  const tied = new Set(inside.flatMap(({ from, to }) => [from, to]))
  const alone = courses.filter(({ id }) => !tied.has(id))
  if (courses.length > DRAWN) {
    const groups = groupByEach(courses, (course) => [narrower(course)])
    if (groups.size > 1) {
      return [...groups]
        .sort(([a], [b]) => byCodeUnit(a ?? '', b ?? ''))
        .flatMap(([topic, group]) =>
          sheetsOf(group, inside).map((sheet) => (topic === undefined ? sheet : { ...sheet, topic })),
        )
    }
  }
  const parts = componentsOf([...tied], inside).flatMap((part) => cutPart(part, inside))
  const drawn = packed(parts)
  const lists = slices(
    alone.sort((a, b) => levelRank(a) - levelRank(b) || byCodeUnit(a.id, b.id)).map(({ id }) => id),
    LISTED,
  )
  // The first list stands below the last drawing: a small topic is one page.
  const joined = drawn.map((parts, at) => ({ parts, alone: at === drawn.length - 1 ? (lists[0] ?? []) : [] }))
  const rest = (drawn.length === 0 ? lists : lists.slice(1)).map((alone) => ({ parts: [], alone }))
  return [...joined, ...rest]
}
