/** Terms, the controlled vocabularies they make up, and the row that a term is written as in a table. */
import { type Words, words } from '../../base/words.js'
import { type Citation, type Cite, cite } from './policy.js'

export interface Term {
  /** Permanent: never changed and never removed, since published courses name it. */
  readonly id: string
  readonly label: Words
  /** Other names of the same thing, from the policy documents and from daily use. */
  readonly aliases: readonly string[]
  /** Ids of the wider terms of the same vocabulary. */
  readonly broader: readonly string[]
  readonly cites: readonly Cite[]
  /** False where no policy document has the word itself and the term follows from their sense. */
  readonly literal: boolean
  /**
   * True for a label that may hurt whom it names: S三5 lists 下岗及失业人员、失地农民、残障人员、失足人员.
   * It serves planning inside the system and is not shown on public pages.
   */
  readonly sensitive: boolean
  readonly note?: Words
}

/** The name of a vocabulary. */
export type Scheme =
  | 'audience'
  | 'topic'
  | 'learning-form'
  | 'resource-kind'
  | 'org-level'
  | 'org-type'
  | 'venue-type'
  | 'course-type'
  | 'origin'
  | 'curation-status'
  | 'role'
  | 'discovery'
  | 'purpose'
  | 'quality-dimension'
  | 'target-setting'
  | 'channel'
  | 'designation'

/** A phrase of the policy documents that stands for several terms at once. */
export interface Composite {
  readonly text: string
  /** Ids of the terms. */
  readonly terms: readonly string[]
}

export interface Vocabulary {
  readonly scheme: Scheme
  readonly title: Words
  readonly terms: readonly Term[]
  readonly composites: readonly Composite[]
}

/** What most terms do not need to say. */
export type TermDetails = Partial<Omit<Term, 'id' | 'label' | 'cites'>>

/**
 * One row of a vocabulary.
 *
 * @example
 * term('retirees', '退休人员', 'Retirees', ['H二(三)3'], { aliases: ['退休职工'], broader: ['seniors'] })
 */
export const term = (
  id: string,
  zh: string,
  en: string,
  cites: readonly Citation[],
  details: TermDetails = {},
): Term => ({
  id,
  label: words(zh, en),
  aliases: [],
  broader: [],
  cites: cites.map(cite),
  literal: true,
  sensitive: false,
  ...details,
})
