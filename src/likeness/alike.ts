/** `Alike`: two courses that say much the same, and where. */
import type { CatalogueEntry } from '../model/catalogue-entry.js'

/** How much of one text is in another, by their shingles: estimates from sketches, or exact where texts were compared. */
export interface Likeness {
  /** Shared by both, of what either has (Jaccard): 0 to 1. */
  readonly similarity: number
  /** Of the first, the share that is in the second too: 0 to 1. */
  readonly containment: number
}

/** A lesson or a question of a course, and the one it matches. */
export interface PartMatch extends Likeness {
  readonly kind: 'lesson' | 'question'
  /** Ids in the first course: of a question, those of its lesson and of itself as `lesson/question`. */
  readonly id: string
  /** In the second course. */
  readonly other: string
}

/** What is told of a course that is like another. */
export type AlikeCourse = Pick<
  CatalogueEntry,
  'id' | 'version' | 'identity' | 'title' | 'license' | 'publisher' | 'address'
>

/** Another course like the one that was asked about. */
export interface Alike extends Likeness {
  readonly course: AlikeCourse
  /**
   * What the two are to one another: `same` content under another name or version, an `adaptation` that says so, or a
   * `duplicate` that does not.
   */
  readonly relation: 'same' | 'adaptation' | 'duplicate'
  /** The parts that match, in the order of the first course. */
  readonly parts: readonly PartMatch[]
}
