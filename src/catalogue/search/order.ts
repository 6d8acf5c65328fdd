/** The order in which courses stand where nothing else decides: the newest first. */
import { byCodeUnit } from '../../base/path.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { byIdentity } from '../catalogue.js'

/** By the day of the last change, those without one last; then by id, version and identity. */
export const newestFirst = (entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] =>
  [...entries].sort((a, b) => byCodeUnit(b.updated ?? '', a.updated ?? '') || byIdentity(a, b))
