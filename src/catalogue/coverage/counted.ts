/** Which entries are counted: of each course the newest version, where it is still offered. */
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { Coverage } from '../../model/coverage.js'
import type { Catalogue } from '../catalogue.js'
import { regionParents } from '../facets.js'
import { newestOf } from '../newest.js'

export interface Counted {
  /** By id, in the order of code units. */
  readonly courses: readonly CatalogueEntry[]
  readonly left: Coverage['left']
}

/** True for a course of a place, or of any place in it. */
export const isIn = ({ region }: Pick<CatalogueEntry, 'region'>, place: string | undefined): boolean =>
  place === undefined || (region !== undefined && regionParents(region).includes(place))

type Reason = keyof Coverage['left']

const reasonOf = (entry: CatalogueEntry, place: string | undefined): Reason | undefined => {
  if (entry.type === 'general-syllabus') return 'syllabi'
  if (entry.status === 'withdrawn' || entry.status === 'superseded') return entry.status
  return isIn(entry, place) ? undefined : 'elsewhere'
}

/** @param place counts only what is in it */
export const countedOf = ({ entries }: Pick<Catalogue, 'entries'>, place: string | undefined): Counted => {
  const newest = newestOf(entries)
  const left = {
    older: entries.length - newest.length,
    withdrawn: 0,
    superseded: 0,
    syllabi: 0,
    elsewhere: 0,
  }
  const courses = newest.filter((entry) => {
    const reason = reasonOf(entry, place)
    if (reason !== undefined) left[reason] += 1
    return reason === undefined
  })
  return { courses, left }
}
