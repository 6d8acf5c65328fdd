/** How far a learner is with each objective that a page asks about. */
import type { ObjectiveOutcome } from './interaction.js'
import { isPass } from './is-pass.js'
import type { PageData, QuestionData } from './page-data.js'
import type { PageState } from './state.js'

const rounded = (part: number): number => Math.round(part * 10_000) / 10_000

const pointsOf = (questions: readonly QuestionData[]): number =>
  questions.reduce((sum, { points }) => sum + points, 0)

const statusOf = (state: PageState, { id }: QuestionData): string => state.answers[id]?.status ?? 'open'

const outcomeFor = (
  id: string,
  questions: readonly QuestionData[],
  { mastery }: PageData,
  state: PageState,
): ObjectiveOutcome => {
  const scaled = rounded(
    pointsOf(questions.filter((each) => statusOf(state, each) === 'right')) / pointsOf(questions),
  )
  const isDecided = questions.every((each) => statusOf(state, each) !== 'open')
  const hasPassed = isPass(scaled, mastery)
  return { id, scaled, isPassed: hasPassed ? true : isDecided ? false : undefined }
}

/** In the order of the page; objectives that no scored question checks are left out. */
export const objectivesOf = (data: PageData, state: PageState): readonly ObjectiveOutcome[] => {
  const byId = new Map<string, QuestionData[]>()
  for (const question of data.questions) {
    if (question.points === 0 || question.right.length === 0) continue
    for (const id of question.objectives) byId.set(id, [...(byId.get(id) ?? []), question])
  }
  return Array.from(byId, ([id, questions]) => outcomeFor(id, questions, data, state))
}
