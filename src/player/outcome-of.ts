/** How a page stands, by what was read and answered. */
import type { Outcome } from './interaction.js'
import { isPass } from './is-pass.js'
import { objectivesOf } from './objectives-of.js'
import type { PageData, QuestionData } from './page-data.js'
import type { PageState } from './state.js'

const isAnswered = ({ id }: QuestionData, { answers }: PageState): boolean => {
  const status = answers[id]?.status
  return status !== undefined && status !== 'open'
}

/** Sums of points such as 0.1 and 0.2 are told as people write them. */
const rounded = (points: number): number => Math.round(points * 10_000) / 10_000

/** The questions that have been answered. */
export const answeredOf = ({ questions }: PageData, state: PageState): readonly QuestionData[] =>
  questions.filter((each) => isAnswered(each, state))

const scoredOf = ({ questions }: PageData): readonly QuestionData[] =>
  questions.filter(({ points, right }) => points > 0 && right.length > 0)

const completedOf = (data: PageData, state: PageState, isPassed: boolean | undefined): boolean => {
  // A rule that a page has no questions for falls back on the one before it.
  if (data.completion === 'passed' && scoredOf(data).length > 0) return isPassed === true
  if (data.completion === 'viewed' || data.questions.length === 0) return state.isRead
  return answeredOf(data, state).length === data.questions.length
}

/** What an LMS is told, and the learner. */
export const outcomeOf = (data: PageData, state: PageState): Outcome => {
  const scored = scoredOf(data)
  const max = rounded(scored.reduce((sum, { points }) => sum + points, 0))
  const raw = rounded(
    scored.reduce((sum, { id, points }) => sum + (state.answers[id]?.status === 'right' ? points : 0), 0),
  )
  const scaled = max === 0 ? undefined : rounded(raw / max)
  const hasPassed = scaled !== undefined && isPass(scaled, data.mastery)
  // Nobody has failed who may still answer.
  const isDecided = scaled !== undefined && (hasPassed || scored.every((each) => isAnswered(each, state)))
  const isPassed = isDecided ? hasPassed : undefined
  return {
    scaled,
    raw,
    max,
    isPassed,
    isCompleted: completedOf(data, state, isPassed),
    rule: data.completion,
    objectives: objectivesOf(data, state),
  }
}
