/** What a learner did, as a tracker hands it on: one answer, and how the page stands. */
import type { Completion } from './page-data.js'

/** One answer a learner gave, as a tracker hands it on. */
export interface Interaction {
  /** The id of the question; unique in the course. */
  readonly id: string
  readonly kind: 'single' | 'multiple' | 'true-false' | 'fill-in' | 'essay'
  /** Labels A, B…; `true` or `false`; the texts of the gaps; the text of an essay. */
  readonly response: readonly string[]
  /** All right responses: for gaps one list of accepted texts each. */
  readonly right: readonly (readonly string[])[]
  /** Undefined for essays, which nobody marks here. */
  readonly isRight: boolean | undefined
  /** Points the question is worth. */
  readonly points: number
  /** Seconds from the first touch of the question to the answer. */
  readonly seconds: number
  readonly objectives: readonly string[]
}

/** How far somebody is with one objective. */
export interface ObjectiveOutcome {
  /** Its mark: O1. */
  readonly id: string
  /** 0 to 1, by the points of its questions. */
  readonly scaled: number
  /** Undefined while it may still go either way. */
  readonly isPassed: boolean | undefined
}

/** How the page stands. */
export interface Outcome {
  /** 0 to 1; undefined without scored questions. */
  readonly scaled: number | undefined
  readonly raw: number
  readonly max: number
  readonly isCompleted: boolean
  readonly isPassed: boolean | undefined
  /** By which the page counts as done. */
  readonly rule: Completion
  readonly objectives: readonly ObjectiveOutcome[]
}
