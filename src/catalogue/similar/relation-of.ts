/** What two alike courses are to one another. */
import type { Alike } from '../../likeness/alike.js'
import type { Weighed } from '../../likeness/weigh.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { AreRelated } from './lineage-of.js'

type Known = Pick<CatalogueEntry, 'id' | 'basedOn'> & Partial<Pick<CatalogueEntry, 'content'>>

/**
 * The id of a course is part of what its content digest covers, so that copies under another name are told by their
 * lessons: every one is in the other course, whole, and the other way round.
 */
export const relationOf = (
  one: Known,
  other: Known,
  { containment, otherContainment, similarity }: Weighed,
  areRelated: AreRelated,
): Alike['relation'] => {
  if (one.content !== undefined && one.content === other.content) return 'same'
  if (areRelated(one, other)) return 'adaptation'
  return Math.min(similarity, containment, otherContainment) === 1 ? 'same' : 'duplicate'
}
