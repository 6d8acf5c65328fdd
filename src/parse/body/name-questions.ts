/** Names the questions that their author gave no id. */
import type { QuestionRecord } from '../package.js'

/** Gives each the next of `q1`, `q2` … that no question of the course goes by, in place. */
export const nameQuestions = (questions: readonly QuestionRecord[]): void => {
  const taken = new Set(questions.filter(({ named }) => named).map(({ node }) => node.id))
  let number = 0
  for (const { node, named } of questions) {
    if (named) continue
    do number += 1
    while (taken.has(`q${number}`))
    node.id = `q${number}`
  }
}
