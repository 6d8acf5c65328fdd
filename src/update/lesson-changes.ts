/** What changed in a lesson that both versions have. */
import { type Words, words } from '../base/words.js'
import type { Change } from '../model/difference.js'
import type { ImportStep } from '../model/import-plan.js'
import { change } from './change.js'
import { fieldName } from './field-name.js'
import { textShare } from './text-share.js'
import type { VersionFacts } from './version-facts.js'

const textOf = ({ prose }: VersionFacts, id: string): ReadonlyMap<string, string> =>
  new Map([[id, prose.get(id) ?? '']])

const movedTo = ({ changes, to }: ImportStep, { course }: VersionFacts): Words => {
  if (!changes.includes('unit')) return words('调整了次序', 'has another place')
  const unit = course.units?.find(({ id }) => id === to?.parent)?.title ?? to?.parent
  return unit === undefined
    ? words('不再属于任何单元', 'belongs to no unit any more')
    : words(`移到单元「${unit}」`, `has moved to the unit “${unit}”`)
}

/** Told by the media and the questions themselves, or no change of the lesson. */
const elsewhere = ['media', 'questions', 'unit', 'position', 'shift']

export const lessonChanges = (
  before: VersionFacts,
  after: VersionFacts,
  step: ImportStep,
): readonly Change[] => {
  const { id, changes } = step
  const item = { kind: 'lesson', id } as const
  const [old, now] = [before, after].map(({ course }) => course.lessons.find((lesson) => lesson.id === id))
  const title = now?.title ?? id
  const ofSide = (side: string): readonly Change[] => {
    if (elsewhere.includes(side)) return []
    if (side === 'title') return [change('lesson-retitled', item, { from: old?.title ?? id, to: title })]
    if (side === 'optional' && old?.optional === true) return [change('lesson-required', item, { title })]
    const share = side === 'text' ? textShare(textOf(before, id), textOf(after, id)) : 0
    if (share > 0) return [change('lesson-text-changed', item, { title, share })]
    const field = side === 'text' ? 'layout' : side
    return [change('lesson-field-changed', item, { title, field, to: fieldName('lesson', field) })]
  }
  const isMoved = changes.includes('unit') || changes.includes('position')
  return [
    ...(isMoved ? [change('lesson-moved', item, { title, to: movedTo(step, after) })] : []),
    ...changes.flatMap(ofSide),
  ]
}
