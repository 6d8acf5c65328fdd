/** What changed in a question that both versions have. */
import { words } from '../base/words.js'
import type { Change } from '../model/difference.js'
import type { ImportStep } from '../model/import-plan.js'
import { change } from './change.js'
import type { ChangeCode } from './change-kinds.js'
import type { VersionFacts } from './version-facts.js'

const pointsOf = ({ answers }: VersionFacts, id: string) => {
  const points = answers.get(id)?.points
  return points === undefined ? words('不计分', 'none') : String(points)
}

/** The changes of a question that a side stands for; several sides may stand for one. */
const codes: readonly (readonly [ChangeCode, readonly string[]])[] = [
  ['question-replaced', ['kind', 'blanks', 'letters']],
  ['answer-changed', ['key']],
  ['points-changed', ['points']],
  ['question-changed', ['text', 'options', 'objectives', 'content']],
  ['explanation-changed', ['explanation', 'model', 'rubric']],
  ['question-moved', ['lesson']],
  ['question-reordered', ['position']],
]

export const questionChanges = (
  before: VersionFacts,
  after: VersionFacts,
  step: ImportStep,
): readonly Change[] => {
  const { id, title = id, changes } = step
  const found = codes.filter(([, sides]) => sides.some((side) => changes.includes(side)))
  const isReplaced = found.some(([code]) => code === 'question-replaced')
  return found
    .filter(([code]) => !(isReplaced && ['answer-changed', 'question-changed'].includes(code)))
    .map(([code]) => {
      const points = code === 'points-changed' ? { from: pointsOf(before, id), to: pointsOf(after, id) } : {}
      return change(code, { kind: 'question', id }, { title, ...points })
    })
}
