/** The newest version of each course: learners choose a course, not a version. */

import { compareVersions } from '../../base/compare-versions.js'
import { byIdentity } from '../../catalogue/catalogue.js'

interface Versioned {
  readonly id: string
  readonly version: string
  readonly identity: string
}

/** One entry of each id, sorted by id; of two bundles with one version the last by identity. */
export const newestOf = <T extends Versioned>(entries: Iterable<T>): readonly T[] => {
  const newest = new Map<string, T>()
  for (const entry of entries) {
    const known = newest.get(entry.id)
    const order =
      known === undefined ? 1 : compareVersions(entry.version, known.version) || byIdentity(entry, known)
    if (order > 0) newest.set(entry.id, entry)
  }
  return [...newest.values()].sort(byIdentity)
}
