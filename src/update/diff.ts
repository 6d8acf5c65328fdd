/** Bundle + Bundle → Difference: what changed between two versions, as people would tell it. */

import { versionStep } from '../base/compare-versions.js'
import type { Bundle } from '../bundle/bundle.js'
import type { Change, Difference } from '../model/difference.js'
import type { ImportStep } from '../model/import-plan.js'
import { change } from './change.js'
import { changeKinds } from './change-kinds.js'
import { courseChanges } from './course-changes.js'
import { importSteps } from './import-steps.js'
import { lessonChanges } from './lesson-changes.js'
import { mediaChanges } from './media-changes.js'
import { objectiveChanges } from './objective-changes.js'
import { questionChanges } from './question-changes.js'
import { renamedLessons } from './renamed-lessons.js'
import { textShare } from './text-share.js'
import { COURSE, type VersionFacts, versionFacts } from './version-facts.js'

/** More than corrections. */
const MUCH = 0.1

const sideOf = ({ identity, manifest: { id, version, title } }: Bundle): Difference['from'] => ({
  id,
  version,
  identity,
  title,
})

/** Lessons and questions that come and go. */
const comesAndGoes = (
  before: VersionFacts,
  { kind, id, title = id, action }: ImportStep,
): readonly Change[] => {
  const isNew = action === 'create'
  if (kind === 'question')
    return [change(isNew ? 'question-added' : 'question-removed', { kind, id }, { title })]
  if (kind !== 'lesson') return []
  if (isNew) return [change('lesson-added', { kind, id }, { title })]
  const isOptional = before.course.lessons.find((lesson) => lesson.id === id)?.optional === true
  return [change(isOptional ? 'optional-lesson-removed' : 'lesson-removed', { kind, id }, { title })]
}

const changesIn = (before: VersionFacts, after: VersionFacts, step: ImportStep): readonly Change[] => {
  if (step.action === 'create' || step.action === 'delete') return comesAndGoes(before, step)
  if (step.kind === 'course') return courseChanges(before, after, step.changes)
  if (step.kind === 'lesson') return lessonChanges(before, after, step)
  return step.kind === 'question' ? questionChanges(before, after, step) : []
}

/** A lesson under another id is told once, not as one that went and one that came. */
const renamings = (before: VersionFacts, after: VersionFacts) => {
  const renamed = renamedLessons(before, after)
  const came = new Set(renamed.values())
  const isTold = ({ kind, id, action, changes, from, to }: ImportStep): boolean => {
    if (kind === 'lesson') return action === 'delete' ? renamed.has(id) : action === 'create' && came.has(id)
    const isOnlyItsPlace = changes.every((side) => ['lesson', 'position', 'shift'].includes(side))
    const follows = from?.parent !== undefined && renamed.get(from.parent) === to?.parent
    return kind === 'question' && action === 'move' && isOnlyItsPlace && follows
  }
  const titleOf = (id: string): string => after.course.lessons.find((lesson) => lesson.id === id)?.title ?? id
  const told = Array.from(renamed, ([from, to]) =>
    change('lesson-renamed', { kind: 'lesson', id: to }, { title: titleOf(to), from, to }),
  )
  return { isTold, told }
}

const codes = Object.keys(changeKinds)

/** What weighs most comes first; else in the order of the table, and within it of the course. */
const compare = (a: Change, b: Change): number =>
  versionStep[b.step] - versionStep[a.step] || codes.indexOf(a.code) - codes.indexOf(b.code)

const verdictOf = (a: Bundle, b: Bundle, changes: readonly Change[]): Difference['verdict'] => {
  if (a.identity === b.identity) return 'none'
  return changes[0]?.step ?? 'patch'
}

/**
 * Tells what changed between two versions of a course: lessons, questions, answers, objectives, hours, licence, text.
 * Lessons and questions are told by their ids, whatever they are called and wherever they stand.
 *
 * @example
 * const { changes, verdict, textShare } = await diff(published, coming)
 * verdict // 'minor': 1.0.0 must become at least 1.1.0
 */
export const diff = async (a: Bundle, b: Bundle): Promise<Difference> => {
  const [before, after] = [await versionFacts(a), await versionFacts(b)]
  const { isTold, told } = renamings(before, after)
  const steps = importSteps(before.installed, after.installed, new Set()).filter((step) => !isTold(step))
  const share = textShare(before.texts, after.texts)
  const much = share > MUCH ? [change('much-text-changed', { kind: 'course', id: COURSE }, { share })] : []
  const changes = [
    ...steps.flatMap((step) => changesIn(before, after, step)),
    ...objectiveChanges(before, after),
    ...told,
    ...mediaChanges(before, after),
    ...much,
  ].sort(compare)
  return {
    differenceVersion: 1,
    from: sideOf(a),
    to: sideOf(b),
    changes,
    textShare: share,
    verdict: verdictOf(a, b, changes),
  }
}
