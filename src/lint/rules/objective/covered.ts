/** Every objective is served by a lesson; in a syllabus, by a unit. */
import { foldName } from '../../../base/fold.js'
import { words } from '../../../base/words.js'
import { isWritten, lacksItems, originOf, type Package } from '../../../parse/package.js'
import { coreLessons } from '../../facts/core-lessons.js'
import { lacksLesson } from '../../facts/lacks-lesson.js'
import { defineRule } from '../../rule.js'

/** A lesson, or a unit of a syllabus. */
interface Part {
  readonly objectives: readonly string[] | undefined
  readonly pointer: string
}

const partsOf = (pkg: Package): readonly Part[] =>
  pkg.kind === 'syllabus'
    ? (pkg.course.units ?? []).map(({ objectives }, at) => ({ objectives, pointer: `/course/units/${at}` }))
    : coreLessons(pkg).map(({ lesson, pointer }) => ({ objectives: lesson.meta.objectives, pointer }))

/** What could not be read may have named any objective. */
const isUnclear = (pkg: Package, { objectives, pointer }: Part): boolean =>
  !isWritten(pkg, pointer) ||
  lacksItems(pkg, `${pointer}/objectives`) ||
  (objectives === undefined && isWritten(pkg, `${pointer}/objectives`))

interface Uncovered {
  readonly by: 'lesson' | 'unit'
  /** Absent where no lesson names any objective: that is one mistake, not many. */
  readonly objective?: { readonly id: string; readonly text: string }
}

export const covered = defineRule({
  code: 'objective/covered',
  severity: 'error',
  summary: words(
    '每个目标至少有一节必修的课来落实；大纲里由单元落实',
    'Every objective is served by a lesson that all learners take; in a syllabus, by a unit',
  ),
  message: ({ by, objective }: Uncovered) => {
    const [zh, en] = by === 'unit' ? ['单元', 'unit'] : ['课节', 'lesson']
    return objective === undefined
      ? words(`没有一个${zh}写明对应哪个目标。`, `No ${en} says which objectives it serves.`)
      : words(
          `目标「${objective.id} ${objective.text}」没有${zh}来落实。`,
          `No ${en} serves the objective \`${objective.id} ${objective.text}\`.`,
        )
  },
  why: words(
    '写了目标却没有教，学员学完也做不到，评审会退回。',
    'What is promised but never taught, learners cannot do in the end.',
  ),
  help: ({ by, objective }) => {
    const id = objective?.id ?? 'O1'
    return by === 'unit'
      ? words(
          `请在教这个目标的单元里写上「目标: [${id}]」；不打算教的目标就删去。`,
          `Write \`objectives: [${id}]\` in the unit that teaches it, or remove the objective.`,
        )
      : words(
          `请在教这个目标的课节里写上「目标: [${id}]」，选学的课节不算；不打算教的目标就删去。`,
          `Write \`objectives: [${id}]\` in the lesson that teaches it, which must not be optional, or remove the objective.`,
        )
  },
  sources: ['R001', 'R013'],
  example: {
    in: 'course',
    bad: 'objectives:\n  - { id: O1, text: 学完能自己开机 }\n  - { id: O2, text: 学完能调大字号 }',
    good: 'objectives:\n  - { id: O1, text: 学完能自己开机并调大字号 }',
  },
  *check(pkg, found) {
    const parts = partsOf(pkg)
    const objectives = pkg.course.objectives ?? []
    if (parts.length === 0 || objectives.length === 0 || lacksLesson(pkg)) return
    if (lacksItems(pkg, '/course/units') || parts.some((each) => isUnclear(pkg, each))) return
    const by = pkg.kind === 'syllabus' ? 'unit' : 'lesson'
    // A mark in another spelling is told where it stands (objective/known), not here too.
    const served = new Set(parts.flatMap((each) => each.objectives ?? []).map(foldName))
    if (served.size === 0) {
      yield found(originOf(pkg, '/course/objectives'), { by })
      return
    }
    for (const [at, { id, text }] of objectives.entries()) {
      if (served.has(foldName(id))) continue
      yield found(originOf(pkg, `/course/objectives/${at}`), { by, objective: { id, text } })
    }
  },
})
