/** Says whether a response is right. */
import type { QuestionData } from '../page-data.js'
import { fold } from './fold.js'

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each))

/** Of each gap whether it is filled rightly. */
export const markGaps = (
  { right }: Pick<QuestionData, 'right'>,
  response: readonly string[],
): readonly boolean[] =>
  right.map((accepted, gap) => accepted.some((each) => fold(each) === fold(response[gap] ?? '')))

/** Undefined where there is no key: an essay, or a question whose author left it out. */
export const mark = (question: QuestionData, response: readonly string[]): boolean | undefined => {
  if (question.right.length === 0) return undefined
  if (question.kind === 'fill-in') return markGaps(question, response).every(Boolean)
  return isSame(response, question.right[0] ?? [])
}
