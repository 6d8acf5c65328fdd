/** The newest version of each course: learners choose a course, not a version, and each course counts once. */
import { compareVersions } from '../base/compare-versions.js'
import { byCodeUnit } from '../base/path.js'
import type { CatalogueEntry } from '../model/catalogue-entry.js'
import { byIdentity } from './catalogue.js'

interface Versioned {
  readonly id: string
  readonly version: string
  readonly identity: string
}

/** SemVer precedence; versions that differ in their build alone, and bundles of one version, by code units. */
export const byVersion = (a: Versioned, b: Versioned): number =>
  compareVersions(a.version, b.version) || byIdentity(a, b)

/** As news: the latest first by the day that the course says it was updated, those without one last; else by identity. */
export const byNews = (
  a: Versioned & Pick<CatalogueEntry, 'updated'>,
  b: Versioned & Pick<CatalogueEntry, 'updated'>,
): number => byCodeUnit(b.updated ?? '', a.updated ?? '') || byIdentity(a, b)

/** Of each id the entry of the newest version, whatever the order of the entries. */
export const newestById = <T extends Versioned>(entries: Iterable<T>): ReadonlyMap<string, T> => {
  const newest = new Map<string, T>()
  for (const entry of entries) {
    const known = newest.get(entry.id)
    if (known === undefined || byVersion(entry, known) > 0) newest.set(entry.id, entry)
  }
  return newest
}

/** The same entries, sorted by id. */
export const newestOf = <T extends Versioned>(entries: Iterable<T>): readonly T[] =>
  [...newestById(entries).values()].sort(byIdentity)
