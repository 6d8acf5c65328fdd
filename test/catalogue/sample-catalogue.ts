/** Catalogues for tests: courses that nobody wrote, each with a fingerprint. */
import { sampleEntries } from '../../bench/sample-entries.js'
import { type Catalogue, catalogueOf } from '../../src/catalogue/catalogue.js'
import type { CatalogueEntry } from '../../src/model/catalogue-entry.js'
import type { Fingerprint } from '../../src/model/fingerprint.js'

/** A fingerprint by which a test knows whose it is; as a sketch it means nothing. */
export const sampleFingerprint = ({ id, version, identity, lessons }: CatalogueEntry): Fingerprint => ({
  id,
  version,
  identity,
  lessons: lessons.map((lesson) => ({ id: lesson.id, sketch: { size: 7, bins: identity.slice(7, 15) } })),
  questions: [],
})

export const catalogueFrom = (entries: readonly CatalogueEntry[]): Catalogue =>
  catalogueOf(entries, entries.map(sampleFingerprint))

export const sampleCatalogue = (count: number, seed = 1): Catalogue =>
  catalogueFrom(sampleEntries(count, seed))

/** The files of a tree as text. */
export const textsOf = (tree: ReadonlyMap<string, Uint8Array | Blob>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...tree].map(([path, content]) => [path, new TextDecoder().decode(content as Uint8Array)]),
  )
