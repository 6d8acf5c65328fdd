/** Whether two parts are alike enough to be told. */
import type { Likeness, PartMatch } from './alike.js'
import { LESSON_CONTAINMENT, LESSON_SIMILARITY, QUESTION_SIMILARITY } from './thresholds.js'

/** Of the shorter of two, the share that is in the longer. */
const innerShare = ({ containment }: Likeness, size: number, other: number): number =>
  size <= other ? containment : Math.min(1, (containment * size) / other)

/** @param size shingles of the first part, `other` those of the second */
export const isMatch = (kind: PartMatch['kind'], likeness: Likeness, size: number, other: number): boolean =>
  kind === 'question'
    ? likeness.similarity >= QUESTION_SIMILARITY
    : likeness.similarity >= LESSON_SIMILARITY || innerShare(likeness, size, other) >= LESSON_CONTAINMENT
