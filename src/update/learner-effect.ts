/** What a change of an item means for people who are in the middle of the course. */
import type { ImportStep } from '../model/import-plan.js'
import type { Item } from '../model/installed.js'

type Effect = ImportStep['learners']

/** Sides of a course that no learner is shown. */
const UNSEEN = ['review', 'status', 'endorsements', 'updated', 'asOf', 'custom', 'alignments', 'designBasis']

const hasAny = (changes: readonly string[], sides: readonly string[]): boolean =>
  sides.some((side) => changes.includes(side))

/**
 * Answers are kept by the letter of an option or the number of a gap. They can be marked by a new key as long as the
 * letters mean what they meant; where both options and key changed they fit nothing any more.
 */
export const mustAnswerAgain = (changes: readonly string[]): boolean =>
  hasAny(changes, ['kind', 'blanks', 'letters']) || (changes.includes('options') && changes.includes('key'))

const ofQuestion = (changes: readonly string[]): Effect => {
  if (mustAnswerAgain(changes)) return 'reopen'
  return hasAny(changes, ['key', 'points']) ? 'rescore' : 'keep'
}

/** Lessons that have other questions than before, by their ids. */
export interface LessonsByQuestions {
  readonly more: ReadonlySet<string>
  readonly fewer: ReadonlySet<string>
}

const ofLesson = (id: string, { more, fewer }: LessonsByQuestions): Effect => {
  if (more.has(id)) return 'reopen'
  return fewer.has(id) ? 'complete' : 'keep'
}

export const effectOfChange = (
  { kind, id }: Item,
  changes: readonly string[],
  questions: LessonsByQuestions,
): Effect => {
  if (changes.every((side) => side === 'shift')) return 'none'
  switch (kind) {
    case 'question':
      return ofQuestion(changes)
    case 'lesson':
      return ofLesson(id, questions)
    case 'course':
      return changes.every((side) => UNSEEN.includes(side)) ? 'none' : 'keep'
    case 'asset':
      return 'none'
    default:
      return 'keep'
  }
}

/** Media has no records; everything else that goes is archived. */
export const effectOfDeletion = ({ kind }: Item): Effect => (kind === 'asset' ? 'none' : 'archive')
