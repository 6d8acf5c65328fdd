/** What a page tells its player, as JSON in `#kb-page`: keys, and the rule by which the page counts as done. */

/** `viewed`: read to its end. `answered`: each question, too. `passed`: with enough points. */
export type Completion = 'viewed' | 'answered' | 'passed'

export interface PageData {
  /** The id of the course: `publisher/slug`. */
  readonly course: string
  /** The name of the page; unique in the course. */
  readonly page: string
  readonly completion: Completion
  /** The part of all points, 0 to 100, that is a pass. */
  readonly mastery: number
  /** In the order of the page. */
  readonly questions: readonly QuestionData[]
}

export interface QuestionData {
  readonly id: string
  readonly kind: 'single' | 'multiple' | 'true-false' | 'fill-in' | 'essay'
  /** Points it is worth; 0 for an essay, which nobody marks here. */
  readonly points: number
  /** Of choices one list, the labels that are all to be chosen; of a true-false question `true` or `false`; of each gap the texts it takes. */
  readonly right: readonly (readonly string[])[]
  /** Marks of the objectives it checks. */
  readonly objectives: readonly string[]
}
