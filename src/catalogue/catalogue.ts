/** `Catalogue`: what a centre holds or knows of, one entry a version of a course. */
import { byCodeUnit } from '../base/path.js'
import type { CatalogueEntry } from '../model/catalogue-entry.js'
import type { Fingerprint } from '../model/fingerprint.js'

export interface Catalogue {
  /** Made by {@link catalogueOf} alone: sorted by id, version and identity, each identity once. */
  readonly entries: readonly CatalogueEntry[]
  /** By the identity of the bundle; an entry may have none. */
  readonly fingerprints: ReadonlyMap<string, Fingerprint>
}

type Named = Pick<CatalogueEntry, 'id' | 'version' | 'identity'>

/** The one order of entries: by code units, so that it is the same everywhere. Versions are texts here. */
export const byIdentity = (a: Named, b: Named): number =>
  byCodeUnit(a.id, b.id) || byCodeUnit(a.version, b.version) || byCodeUnit(a.identity, b.identity)

/**
 * Entries and fingerprints in any order → a catalogue; of entries with one identity the last stays. A fingerprint that is of
 * another course or version than the entry is left out.
 */
export const catalogueOf = (
  entries: Iterable<CatalogueEntry>,
  fingerprints: Iterable<Fingerprint> = [],
): Catalogue => {
  const known = new Map([...entries].map((entry) => [entry.identity, entry]))
  const sketched = new Map([...fingerprints].map((each) => [each.identity, each]))
  const sorted = [...known.values()].sort(byIdentity)
  return {
    entries: sorted,
    fingerprints: new Map(
      sorted.flatMap(({ id, version, identity }) => {
        const found = sketched.get(identity)
        return found?.id === id && found.version === version ? [[identity, found] as const] : []
      }),
    ),
  }
}
