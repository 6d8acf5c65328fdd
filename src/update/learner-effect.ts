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
const ofQuestion = (changes: readonly string[]): Effect => {
  if (hasAny(changes, ['kind', 'blanks'])) return 'reopen'
  if (changes.includes('options') && changes.includes('key')) return 'reopen'
  return hasAny(changes, ['key', 'points']) ? 'rescore' : 'keep'
}

/** @param hasNew true where the lesson has questions that it did not have before */
export const effectOfChange = ({ kind }: Item, changes: readonly string[], hasNew: boolean): Effect => {
  if (changes.every((side) => side === 'shift')) return 'none'
  switch (kind) {
    case 'question':
      return ofQuestion(changes)
    case 'lesson':
      return hasNew ? 'reopen' : 'keep'
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
