/** One line of a report, ready to be laid out. */

/** Good, worth a look, or short. */
export type Mark = 'good' | 'fair' | 'bad'

/** One thing that the syllabus asks for, and what is to be said of it. */
export interface ReadItem {
  readonly mark: Mark
  /** Its mark in the syllabus, such as `O1`; empty where it has none. */
  readonly id: string
  readonly text: string
  readonly lines: readonly string[]
}

/** Hours of one kind, asked and given, ready to be shown. */
export interface ReadHours {
  readonly mark: Mark
  readonly name: string
  readonly asked: string
  readonly given: string
}
