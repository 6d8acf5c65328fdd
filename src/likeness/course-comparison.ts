/** `CourseComparison`: two courses laid side by side, with the passages that both have. */
import type { Likeness } from './alike.js'

/** A run of sentences. Without `other`, it is in the first text alone; without `text`, in the second alone. */
export interface Passage {
  readonly text?: string
  readonly other?: string
  /** How alike the two are: 1 where they differ in punctuation at most; 0 where one stands alone. */
  readonly similarity: number
}

/** A lesson and one of the other course that match. */
export interface LessonComparison extends Likeness {
  readonly id: string
  readonly title: string
  readonly other: string
  readonly otherTitle: string
  /** In the order of the first lesson; what the second has alone comes last. */
  readonly passages: readonly Passage[]
}

export interface QuestionComparison extends Likeness {
  /** As `PartMatch` names it. */
  readonly id: string
  readonly text: string
  readonly other: string
  readonly otherText: string
}

/** Counted in the texts themselves, not estimated. */
export interface CourseComparison extends Likeness {
  /** Of the second course, the share that is in the first. */
  readonly otherContainment: number
  /** Lessons that match, in the order of the first course. */
  readonly lessons: readonly LessonComparison[]
  /** Titles of lessons without a match. */
  readonly alone: readonly string[]
  readonly otherAlone: readonly string[]
  readonly questions: readonly QuestionComparison[]
}
