/** Marks what a learner answered. Runs on the server alone: keys never travel with questions. */
import type { Answer } from 'kebao'

/** Full-width or half-width, spaces and case: what a person does not see should not cost a mark. */
const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each))

const blanksRight = (given: readonly string[], blanks: readonly (readonly string[])[]): number =>
  blanks.filter((accepted, at) => accepted.map(fold).includes(fold(given[at] ?? ''))).length

/**
 * From 0 to 1, or null where a person has to read it.
 *
 * @param given labels of options, `true` or `false`, the text of each gap, or the text of an essay
 */
export const grade = (answer: Answer, given: readonly string[]): number | null => {
  const { kind, options = [], truth, blanks = [] } = answer
  if (kind === 'essay') return null
  if (kind === 'true-false') return given[0] === String(truth) ? 1 : 0
  if (kind === 'fill-in') return blanks.length === 0 ? 0 : blanksRight(given, blanks) / blanks.length
  return sameSet([...new Set(given)], options) ? 1 : 0
}

/** True when nothing was answered: such a question is asked again instead of marked. */
export const isUnanswered = (given: readonly string[]): boolean => given.every((each) => each.trim() === '')
