/** What of a catalogue learners are offered: on its website, in its feed. */
import type { CatalogueEntry } from '../model/catalogue-entry.js'
import { isAccepted, isGone } from '../model/curation-status.js'
import { newestById } from './newest.js'

/** True for a course that came through review, and for one of which nobody says how far it is. */
export const isPublic = ({ status }: Pick<CatalogueEntry, 'status'>): boolean =>
  status === undefined || isAccepted(status)

/**
 * The entries that learners are offered, in the order that they have. A course that was taken back is not there in its
 * earlier versions either; a draft of a new version takes nothing away.
 *
 * @param all true where drafts and what is under review are offered as well, for a look ahead
 * @example
 * offeredOf(catalogue.entries).length
 */
export const offeredOf = (entries: readonly CatalogueEntry[], all = false): readonly CatalogueEntry[] => {
  const newest = newestById(entries.filter((entry) => all || isPublic(entry) || isGone(entry.status)))
  return entries.filter(
    (entry) => (all ? !isGone(entry.status) : isPublic(entry)) && !isGone(newest.get(entry.id)?.status),
  )
}
